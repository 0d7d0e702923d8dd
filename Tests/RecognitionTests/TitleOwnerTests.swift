import Testing

@testable import Recognition

@Suite("Whose titles are")
struct TitleOwnerTests {
  @Test(arguments: [
    (
      "the Council of Europe Convention on Hives and the Council of Europe Convention on Queens",
      ["Council of Europe Convention on Hives", "Council of Europe Convention on Queens"]
    ),
    (
      "the United Nations Educational, Scientific and Cultural Organization Hive Convention",
      ["Hive Convention"]
    ),
    (
      "the political declaration of the high-level meeting of the General Assembly on hives, and",
      ["political declaration of the high-level meeting of the General Assembly on hives"]
    ),
    ("the outcome document of the high-level meeting of the General Assembly, which", []),
    ("the agenda for the Hive Council", []),
    (
      "the political declaration adopted at the Third Hive Summit in 2018",
      ["political declaration adopted at the Third Hive Summit"]
    ),
    (
      "the political declaration adopted by the World Health Organization on the occasion of the tenth "
        + "anniversary of the Hive, which",
      [
        "political declaration adopted by the World Health Organization on the occasion of the tenth "
          + "anniversary of the Hive"
      ]
    ),
    ("the outcome document adopted by keepers", []),
    ("the ministerial declaration adopted at the High-level Segment of the session", []),
    (
      "the outcome documents of the third Hive Conference, which",
      ["outcome documents of the third Hive Conference"]
    ),
    (
      "the Declaration of Principles on Wax and the Food and Agriculture Organization of the United Nations",
      ["Declaration of Principles on Wax"]
    ),
    ("the Hive Council and Honey Guidelines", ["Honey Guidelines"]),
    (
      "the Food and Agriculture Organization of the United Nations Guidelines on Hives",
      ["Food and Agriculture Organization of the United Nations Guidelines on Hives"]
    ),
    (
      "the Guidelines on the Care of Hives of the Food and Agriculture Organization of the United Nations,",
      ["Guidelines on the Care of Hives"]
    ),
    (
      "the Guidelines on Wax Trade and Care of Drones of the World Trade Organization, which",
      ["Guidelines on Wax Trade and Care of Drones"]
    ),
    (
      "the Agreement on Wax of the World Trade Organization and the Plan of Action for Hives of the "
        + "World Health Organization, which",
      [
        "Agreement on Wax of the World Trade Organization",
        "Plan of Action for Hives",
      ]
    ),
    (
      "the Agreement on the Status of the World Health Organization, which",
      ["Agreement on the Status of the World Health Organization"]
    ),
    (
      "the Convention on Privileges and Immunities of the World Health Organization, which",
      ["Convention on Privileges and Immunities of the World Health Organization"]
    ),
    (
      "the Plan of Action on Access to the Records of the World Health Organization, which",
      ["Plan of Action on Access to the Records of the World Health Organization"]
    ),
    (
      "the Declaration on the Enlargement of the Council, which",
      ["Declaration on the Enlargement of the Council"]
    ),
    (
      "the Agreement on Wax Subsidies by the World Trade Organization, which",
      ["Agreement on Wax Subsidies"]
    ),
    (
      "the Convention on the Immunities of the World Health Organization, which",
      ["Convention on the Immunities of the World Health Organization"]
    ),
    (
      "the Declaration of the World Health Organization, which",
      ["Declaration of the World Health Organization"]
    ),
    (
      "the Declaration on the Role of the World Health Organization, which",
      ["Declaration on the Role of the World Health Organization"]
    ),
    ("the Rules of Procedure of the Commission, which", ["Rules of Procedure of the Commission"]),
    (
      "the Honey Convention on Hives Enjoyed by the World Health Organization",
      ["Honey Convention on Hives Enjoyed by the World Health Organization"]
    ),
    (
      "the Regulations on Wax in the Hive by the Assembly of the Honey Authority, which",
      ["Regulations on Wax in the Hive"]
    ),
    (
      "the Concluding Document of the Honeyville Hive Council, and the Model Clauses on Wax",
      ["Concluding Document of the Honeyville Hive Council", "Model Clauses on Wax"]
    ),
  ])
  func `a title ends before the body whose it is, and keeps that of which it speaks`(
    text: String, expected: [String]
  ) throws {
    #expect(try Recognizing.titles(text).map(\.title) == expected)
  }
}
