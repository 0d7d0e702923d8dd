import Resolutions
import Testing

@testable import Recognition

@Suite("Days in running text")
struct DateRecognizerTests {
  /// The expressions of a text: "2008-11-24/2008-11-28" an interval, "2024-05-22,2024-05-23" a list.
  private func expressions(_ text: String) -> [String] {
    DateRecognizer.expressions(in: tokens(text)).map { expression, _ in
      expression.days.map(\.description).joined(separator: expression.isInterval ? "/" : ",")
    }
  }

  @Test(arguments: [
    ("on 3 May 1999", ["1999-05-03"]),
    ("on Tuesday, 3 May 2005, at noon", ["2005-05-03"]),
    ("adopted on December 10, 1948", ["1948-12-10"]),
    ("on 29 February 2008", ["2008-02-29"]),
    ("under article 12, 3 May 1999 being a Monday", ["1999-05-03"]),
    ("on 3 May, 2005", ["2005-05-03"]),
    ("3 May 1999; 4 June 2000", ["1999-05-03", "2000-06-04"]),
  ])
  func `a day is written in full`(text: String, expected: [String]) {
    #expect(expressions(text) == expected)
  }

  @Test(arguments: [
    ("from 24 to 28 November 2008", ["2008-11-24/2008-11-28"]),
    ("from 24–28 November 2008", ["2008-11-24/2008-11-28"]),
    ("from 29 November to 4 December 2009", ["2009-11-29/2009-12-04"]),
    ("from 28 December to 3 January 2001", ["2000-12-28/2001-01-03"]),
    ("from 28 December 2000 to 3 January 2001", ["2000-12-28/2001-01-03"]),
    ("between 4 and 9 July 2011", ["2011-07-04/2011-07-09"]),
    ("from Monday 7 until Friday 11 March 2016", ["2016-03-07/2016-03-11"]),
  ])
  func `an interval takes month and year from its end`(text: String, expected: [String]) {
    #expect(expressions(text) == expected)
  }

  @Test(arguments: [
    (
      "from 12 to 30 September and on 21 October 2022", ["2022-09-12/2022-09-30", "2022-10-21"]
    ),
    (
      "on 2 May, from 6 to 8 June and from 3 to 7 July 2011",
      ["2011-05-02", "2011-06-06/2011-06-08", "2011-07-03/2011-07-07"]
    ),
    ("on 20 December, and on 3 January 2011", ["2010-12-20", "2011-01-03"]),
    ("proclaims 2 May the day of bees, and on 3 June 2011", ["2011-06-03"]),
  ])
  func `a year is taken from the days that follow`(text: String, expected: [String]) {
    #expect(expressions(text) == expected)
  }

  @Test(arguments: [
    ("on 22 and 23 May 2024", ["2024-05-22,2024-05-23"]),
    ("on 2, 5 and 9 June 2014", ["2014-06-02,2014-06-05,2014-06-09"]),
    ("on 30 May and 2 June 2014", ["2014-05-30,2014-06-02"]),
    ("on 3 May 1999 and 4 June 2000", ["1999-05-03", "2000-06-04"]),
  ])
  func `days of a list share what they elide`(text: String, expected: [String]) {
    #expect(expressions(text) == expected)
  }

  @Test(arguments: [
    "in 2009", "in June 2025", "30 February 2009", "31 April 2010", "0 May 2010", "32 May 2010",
    "article 12 May 1999", "paragraph 4 June 2001", "on 12 may 2009", "5 December 2009123",
    "5 December", "64/56", "the 24 to 28", "No. 3 May 1999", "",
  ])
  func `what is no day gives none`(text: String) {
    #expect(expressions(text).isEmpty)
  }

  @Test(arguments: [
    ("on 10 September 20096, in", ["2009-09-10"]),
    ("of 3 August 1948 4 and 5 January 1949", ["1948-08-03", "1949-01-05"]),
    ("on 10 September 14 and 8 October 15 1992", ["1992-09-10,1992-10-08"]),
    ("on 10 September 14 keepers met", []),
    ("from 28 June 2009 2 to 6 July 2009", ["2009-06-28", "2009-07-02/2009-07-06"]),
    ("of 17 May 2010 18, 19 and 20 May 2010", ["2010-05-17", "2010-05-18,2010-05-19,2010-05-20"]),
  ])
  func `the mark of a note is no part of a day`(text: String, expected: [String]) {
    #expect(expressions(text) == expected)
  }

  @Test
  func `a day covers its tokens, weekday and all`() throws {
    let text = tokens("met on Friday, 2 June 2017, in haste")
    let (_, range) = try #require(DateRecognizer.expressions(in: text).first)
    #expect(text.string(range) == "Friday, 2 June 2017")
  }
}
