/// Message digests of bytes: MD5, SHA-1 and the SHA-2 family, as SPARQL 1.1 §17.4.6 names them.
///
/// Written here because the package that offers them builds BoringSSL, which takes longer than
/// everything else together. They tell texts and files apart; nothing secret passes through.
package enum Digest {
  /// Two digits a byte, in lower case.
  package static func hexadecimal(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  /// MD5 (RFC 1321).
  package static func md5(_ message: [UInt8]) -> [UInt8] {
    let shifts: [[UInt32]] = [
      [7, 12, 17, 22], [5, 9, 14, 20], [4, 11, 16, 23], [6, 10, 15, 21],
    ]
    var state: [UInt32] = [0x6745_2301, 0xEFCD_AB89, 0x98BA_DCFE, 0x1032_5476]
    let blocks: [[UInt32]] = blocks(of: message, lengthBytes: 8, isLittleEndian: true)
    for block in blocks {
      var (a, b, c, d) = (state[0], state[1], state[2], state[3])
      for i in 0..<64 {
        let (f, word) =
          switch i / 16 {
          case 0: (b & c | ~b & d, i)
          case 1: (d & b | ~d & c, (5 * i + 1) % 16)
          case 2: (b ^ c ^ d, (3 * i + 5) % 16)
          default: (c ^ (b | ~d), 7 * i % 16)
          }
        let sum = a &+ f &+ md5Constants[i] &+ block[word]
        (a, d, c) = (d, c, b)
        b = b &+ rotatedLeft(sum, shifts[i / 16][i % 4])
      }
      state = zip(state, [a, b, c, d]).map { $0 &+ $1 }
    }
    return state.flatMap { bytes(of: $0.byteSwapped) }
  }

  /// ⌊2³² |sin(i + 1)|⌋.
  private static let md5Constants: [UInt32] = [
    0xD76A_A478, 0xE8C7_B756, 0x2420_70DB, 0xC1BD_CEEE, 0xF57C_0FAF, 0x4787_C62A, 0xA830_4613,
    0xFD46_9501, 0x6980_98D8, 0x8B44_F7AF, 0xFFFF_5BB1, 0x895C_D7BE, 0x6B90_1122, 0xFD98_7193,
    0xA679_438E, 0x49B4_0821, 0xF61E_2562, 0xC040_B340, 0x265E_5A51, 0xE9B6_C7AA, 0xD62F_105D,
    0x0244_1453, 0xD8A1_E681, 0xE7D3_FBC8, 0x21E1_CDE6, 0xC337_07D6, 0xF4D5_0D87, 0x455A_14ED,
    0xA9E3_E905, 0xFCEF_A3F8, 0x676F_02D9, 0x8D2A_4C8A, 0xFFFA_3942, 0x8771_F681, 0x6D9D_6122,
    0xFDE5_380C, 0xA4BE_EA44, 0x4BDE_CFA9, 0xF6BB_4B60, 0xBEBF_BC70, 0x289B_7EC6, 0xEAA1_27FA,
    0xD4EF_3085, 0x0488_1D05, 0xD9D4_D039, 0xE6DB_99E5, 0x1FA2_7CF8, 0xC4AC_5665, 0xF429_2244,
    0x432A_FF97, 0xAB94_23A7, 0xFC93_A039, 0x655B_59C3, 0x8F0C_CC92, 0xFFEF_F47D, 0x8584_5DD1,
    0x6FA8_7E4F, 0xFE2C_E6E0, 0xA301_4314, 0x4E08_11A1, 0xF753_7E82, 0xBD3A_F235, 0x2AD7_D2BB,
    0xEB86_D391,
  ]

  /// SHA-1 (FIPS 180-4 §6.1).
  package static func sha1(_ message: [UInt8]) -> [UInt8] {
    let constants: [UInt32] = [0x5A82_7999, 0x6ED9_EBA1, 0x8F1B_BCDC, 0xCA62_C1D6]
    var state: [UInt32] = [0x6745_2301, 0xEFCD_AB89, 0x98BA_DCFE, 0x1032_5476, 0xC3D2_E1F0]
    let blocks: [[UInt32]] = blocks(of: message, lengthBytes: 8, isLittleEndian: false)
    for block in blocks {
      var words = block
      for i in 16..<80 {
        words.append(rotatedLeft(words[i - 3] ^ words[i - 8] ^ words[i - 14] ^ words[i - 16], 1))
      }
      var (a, b, c, d, e) = (state[0], state[1], state[2], state[3], state[4])
      for i in 0..<80 {
        let f =
          switch i / 20 {
          case 0: b & c | ~b & d
          case 2: b & c | b & d | c & d
          default: b ^ c ^ d
          }
        let sum = rotatedLeft(a, 5) &+ f &+ e &+ constants[i / 20] &+ words[i]
        (a, b, c, d, e) = (sum, a, rotatedLeft(b, 30), c, d)
      }
      state = zip(state, [a, b, c, d, e]).map { $0 &+ $1 }
    }
    return state.flatMap { bytes(of: $0) }
  }

  // MARK: Words and blocks

  /// The message padded and cut into blocks of 16 words.
  static func blocks<Word: FixedWidthInteger>(
    of message: [UInt8], lengthBytes: Int, isLittleEndian: Bool
  ) -> [[Word]] {
    let width = Word.bitWidth / 8
    var padded = message + [0x80]
    while (padded.count + lengthBytes) % (16 * width) != 0 { padded.append(0) }
    let length = bytes(of: UInt64(message.count * 8))
    padded += Array(repeating: 0, count: lengthBytes - 8)
    padded += isLittleEndian ? length.reversed() : length
    let words = stride(from: 0, to: padded.count, by: width).map { start in
      let word = padded[start..<start + width].reduce(Word.zero) { $0 << 8 | Word($1) }
      return isLittleEndian ? word.byteSwapped : word
    }
    return stride(from: 0, to: words.count, by: 16).map { Array(words[$0..<$0 + 16]) }
  }

  /// The bytes of a word, the highest first.
  static func bytes<Word: FixedWidthInteger & UnsignedInteger>(of word: Word) -> [UInt8] {
    stride(from: Word.bitWidth - 8, through: 0, by: -8).map {
      UInt8(truncatingIfNeeded: word >> Word($0))
    }
  }

  private static func rotatedLeft(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word << count | word >> (32 - count)
  }
}
