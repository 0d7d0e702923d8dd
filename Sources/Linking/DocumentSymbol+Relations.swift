import Resolutions

extension DocumentSymbol {
  /// The document that this one corrects, if it is a corrigendum.
  var corrected: DocumentSymbol? {
    guard let last = value.lastIndex(of: "/"), value[last...].hasPrefix("/Corr.") else {
      return nil
    }
    return DocumentSymbol(String(value[..<last]))
  }
}
