import Testing

@testable import Recognition

@Suite("Where titles begin and end")
struct TitleExtentTests {
  @Test(arguments: [
    (
      "Recalling the Convention on the Care of Honey Bees, which protects them",
      ["Convention on the Care of Honey Bees"]
    ),
    (
      "the Convention on the Use, Sale and Transfer of Hives and on Their Upkeep,",
      ["Convention on the Use, Sale and Transfer of Hives and on Their Upkeep"]
    ),
    (
      "the Southern Bee-Free Zone Treaty (Treaty of Honeyville) as a contribution",
      ["Southern Bee-Free Zone Treaty (Treaty of Honeyville)"]
    ),
    (
      "the Honey Convention and the Wax Protocol",
      ["Honey Convention", "Wax Protocol"]
    ),
    (
      "the Convention on Hives and the Optional Protocol on Queens",
      ["Convention on Hives", "Optional Protocol on Queens"]
    ),
    ("the Bee Keepers’ Declaration on Hives", ["Bee Keepers’ Declaration on Hives"]),
    ("the Honey for Health Agreement, which", ["Honey for Health Agreement"]),
    ("the World of Wax Strategy, which", ["World of Wax Strategy"]),
    ("the Keeping Group of Wax Strategy, which", ["Wax Strategy"]),
    ("the President of Wax Strategy, which", ["Wax Strategy"]),
    (
      "the Wax, Honey and Queens (WHQ) Framework for Hives,",
      ["Wax, Honey and Queens (WHQ) Framework for Hives"]
    ),
    ("the Honeyville+30 Declaration, which", ["Honeyville+30 Declaration"]),
    (
      "the Convention on Honey and Wax (CHW) Global Strategy for Hives,",
      ["Convention on Honey and Wax", "Global Strategy for Hives"]
    ),
    ("the report of Honeyland (HNY) Strategy,", []),
    ("the Secretariat of Wax Strategy, which", ["Wax Strategy"]),
    (
      "the Agreement on the Revision of the Wax and Honey Convention, which",
      ["Agreement on the Revision of the Wax and Honey Convention"]
    ),
    (
      "the Rules of Keeping and the Scientific and Technical Guidelines of",
      ["Rules of Keeping", "Scientific and Technical Guidelines"]
    ),
    (
      "the Programme of Action on Wax for the Decade 2014−2024, which",
      ["Programme of Action on Wax for the Decade 2014−2024"]
    ),
    ("the Declaration on Hives or to the Keepers Mission", ["Declaration on Hives"]),
    (
      "the Honeyville Declaration and Programme of Action",
      ["Honeyville Declaration and Programme of Action"]
    ),
    ("States parties to the Honey Treaty", ["Honey Treaty"]),
    (
      "the outcome document of the Hive Review Conference, adopted",
      ["outcome document of the Hive Review Conference"]
    ),
    ("the declaration entitled “Our hives, our future”, in which", ["Our hives, our future"]),
    ("the declaration of the keepers", []),
    ("in the declaration of the Hive Summit, which", ["declaration of the Hive Summit"]),
    (
      "the Plan of Action on Wax (“Honeyville Plan of Action”), which",
      ["Plan of Action on Wax (“Honeyville Plan of Action”)"]
    ),
    ("These Principles bind nobody", []),
    ("its Guidance on the Keeping of Bees, which", ["Guidance on the Keeping of Bees"]),
    (
      "the Global Strategy for Queens’, Workers’ and Drones’ Health, which",
      ["Global Strategy for Queens’, Workers’ and Drones’ Health"]
    ),
    ("the Declaration of Sharm el-Sheikh on bees", ["Declaration of Sharm el-Sheikh"]),
    ("the Plan of Action on Wax and the Secretary-General", ["Plan of Action on Wax"]),
    ("the Convention governing the Care of Hives in", ["Convention governing the Care of Hives"]),
    (
      "the Agreement governing the relationship between the Hive and the Wax Bank,",
      ["Agreement governing the relationship between the Hive and the Wax Bank"]
    ),
    ("the Agreement Establishing the Hive Bank and", ["Agreement Establishing the Hive Bank"]),
    ("the Convention on Wax governing the Hive", ["Convention on Wax"]),
    ("the Wax and Honey Agreement for Hives,", ["Wax and Honey Agreement for Hives"]),
    ("the Honeyville Accord and the Wax Accords", ["Honeyville Accord", "Wax Accords"]),
    ("the Convention on Hives for the State Party concerned", ["Convention on Hives"]),
    ("the Agreements between Honeyland and the other lands", ["Agreements"]),
    ("the Wax Agreements between Honeyland and the other lands", ["Wax Agreements"]),
    (
      "the Wax Agreement between Honeyland and Waxland",
      ["Wax Agreement between Honeyland and Waxland"]
    ),
    ("the Agreement on Bees That May Swarm", ["Agreement on Bees That May Swarm"]),
    ("Parties to the Convention on the Hive’s purpose", ["Convention"]),
    ("the Convention on the Hive’s Wax", ["Convention on the Hive’s Wax"]),
    ("the Strategy for Bees’s and Queen’s Health,", ["Strategy for Bees’s and Queen’s Health"]),
    ("the Rules Governing Hives", []),
    ("the Honeyville de Cera Protocol", ["Honeyville de Cera Protocol"]),
    ("the Status of Bees Agreement", ["Status of Bees Agreement"]),
    (
      "the outcome document of the second High-level Conference on Hives, held in Geneva",
      ["outcome document of the second High-level Conference on Hives"]
    ),
    ("the political declaration of the high-level meeting, which", []),
    (
      "the outcome document of the high-level meeting on the Convention on Cluster Munitions, and",
      [
        "outcome document of the high-level meeting on the Convention on Cluster Munitions",
        "Convention on Cluster Munitions",
      ]
    ),
    (
      "the political declaration on the needs of bees adopted in Geneva",
      ["political declaration on the needs of bees"]
    ),
    (
      "the declaration on the occasion of the twentieth anniversary of the Hive Summit, and",
      ["declaration on the occasion of the twentieth anniversary of the Hive Summit"]
    ),
    ("the declaration on the part of the keepers", []),
    (
      "the outcome document of the Hive Conference, held in Geneva, and the report entitled “Our hives”,",
      ["outcome document of the Hive Conference"]
    ),
    (
      "the outcome document of the United Nations Conference on Sustainable Development, which",
      ["outcome document of the United Nations Conference on Sustainable Development"]
    ),
    ("the Agenda for Honey and Wax, and", ["Agenda for Honey and Wax"]),
    ("Agenda for the Second Committee, and", []),
    ("Agenda for the Third Session of the Committee on Wax, and", []),
    ("the Provisional Agenda for the Sixty-fifth Session of the Hive, and", []),
    ("the Agenda for the Protection of Wax", ["Agenda for the Protection of Wax"]),
    ("the political declaration on the matter adopted by the keepers", []),
    (
      "the political declaration on the fight against wax theft for which the keepers asked",
      ["political declaration on the fight against wax theft"]
    ),
    ("the Guidelines on flag inspection of hives", []),
    (
      "the Scientific and Technical Guidelines of the Hive Office",
      ["Scientific and Technical Guidelines of the Hive Office"]
    ),
    (
      "the Hive Regulations and Rules of the Keepers shall",
      ["Hive Regulations and Rules of the Keepers"]
    ),
    ("the Honeyville and Waxham Agreements", []),
    ("the African Hive Mechanism and Waxham Declaration on Bees", ["Waxham Declaration on Bees"]),
    ("See Waxham Declaration on Bees", ["Waxham Declaration on Bees"]),
    ("the Honeyville, Waxham and Drone Agreements on Bees", []),
    ("the First and Second Protocols", []),
    ("the Honey Treaty and Wax Conventions", ["Honey Treaty", "Wax Conventions"]),
    ("the Optional Protocol on drones", []),
    ("the Geneva Protocol II on Hives", []),
    ("the Recommendation on the Ethics of Hives", ["Recommendation on the Ethics of Hives"]),
    ("a recommendation on the hives", []),
    ("the Northern and Southern Hive Agreement", ["Northern and Southern Hive Agreement"]),
    ("the Purposes and Principles of the Charter of the Hive", ["Charter of the Hive"]),
    (
      "containing the Declaration and the Programme of Action on the Care of Bees",
      ["Declaration on the Care of Bees", "Programme of Action on the Care of Bees"]
    ),
    (
      "the Declaration on the tenth anniversary of the Summit for Bees, which",
      ["Declaration on the tenth anniversary of the Summit for Bees"]
    ),
    (
      "the Hive Framework of Action for Drones, and the Memorandum of Understanding on Queens",
      ["Hive Framework of Action for Drones", "Memorandum of Understanding on Queens"]
    ),
    ("the Code, which", ["Code"]),
    ("the Hive Keeping Code, which", []),
    (
      "the Plan of Action to Prevent Wax Theft that Could Lead to Swarms, and",
      ["Plan of Action to Prevent Wax Theft that Could Lead to Swarms"]
    ),
    ("the Convention on Hives that keepers could join", ["Convention on Hives"]),
    (
      "the Plan of Action on Work towards an Integrated and Balanced Strategy to Counter Wax Theft, and",
      ["Plan of Action on Work towards an Integrated and Balanced Strategy to Counter Wax Theft"]
    ),
    (
      "the Plan of Action on Wax and Honey Strategy,",
      ["Plan of Action on Wax", "Honey Strategy"]
    ),
    ("the Declaration of la Colmena, and", ["Declaration of la Colmena"]),
    (
      "the Hive Statement on “Waxism” in the Care of Bees, which",
      ["Hive Statement on “Waxism” in the Care of Bees"]
    ),
    ("the Code of Practice for Hives, which", ["Code of Practice for Hives"]),
    ("the Hive Code of Ethics, which", ["Hive Code of Ethics"]),
    ("the Final Act of the Honeyville Congress, which", ["Final Act of the Honeyville Congress"]),
    ("the Honeyville Pledge on Wax, which", ["Honeyville Pledge on Wax"]),
    (
      "the Honeyville Call for a clean hive in the world of bees, addressed",
      ["Honeyville Call for a clean hive in the world of bees"]
    ),
    ("the Honeyville Call to which they answered", ["Honeyville Call"]),
    (
      "the Declaration on the Honeyland language within the hive, which",
      ["Declaration on the Honeyland language within the hive"]
    ),
    ("the Financial Regulations and Rules of the Hive, and the Staff Rules", []),
    ("the Honeyville Pact initiative on wax", []),
    (
      "the Wax, Honey and Queens Framework for the Hive, which",
      ["Wax, Honey and Queens Framework for the Hive"]
    ),
    ("in Wax, Honey and Queens Strategy, which", ["Queens Strategy"]),
    (
      "the International Wax and Honey Support Strategy, which",
      ["International Wax and Honey Support Strategy"]
    ),
    (
      "the Small Island Developing States Strategy 2019–2025, which",
      ["Small Island Developing States Strategy 2019–2025"]
    ),
    ("the Member States Strategy, which", []),
    ("Optional Protocol on Wax", ["Optional Protocol on Wax"]),
    ("II Rules of Procedure on Wax", ["Rules of Procedure on Wax"]),
    (
      "the Guidelines on the Care of Bees involving Young Keepers during Heavy Rain, which",
      ["Guidelines on the Care of Bees involving Young Keepers during Heavy Rain"]
    ),
    (
      "the Declaration on Saving Hives in the face of Heavy Rain, which",
      ["Declaration on Saving Hives in the face of Heavy Rain"]
    ),
    (
      "the Principles of Good Hives and Economic and Social Council resolution 2000/1,",
      ["Principles of Good Hives"]
    ),
    (
      "the Declaration on Wax between the Hive and the Collective Security Treaty Organization, which",
      ["Declaration on Wax between the Hive and the Collective Security Treaty Organization"]
    ),
    ("the applicable Staff Regulations and Rules of the Hive", []),
    ("the Manual on the Care of Hives, which", ["Manual on the Care of Hives"]),
    ("the Model Regulations on the keeping of bees", []),
    ("the Amendment to Article V of the Hive Treaty", ["Hive Treaty"]),
    ("the Code of Hives, which", []),
  ])
  func `a title reaches from its first capital to its last`(text: String, expected: [String]) throws
  {
    #expect(try Recognizing.titles(text).map(\.title) == expected)
  }

  @Test(arguments: [
    ("the Honeyville Action Plan 2005–2009 shows", ["Honeyville Action Plan 2005–2009"]),
    ("the Honeyville Action Plan (2005–2009), which", ["Honeyville Action Plan (2005–2009)"]),
    ("the Honeyville Action Plan (2005), which", ["Honeyville Action Plan"]),
    ("the Convention on Hives and its 2005 amendment", ["Convention on Hives"]),
    ("the Convention on Hives and its 2005 Annex", ["Convention on Hives"]),
    (
      "the Declaration of the Group of 77 and Honeyland",
      ["Declaration of the Group of 77 and Honeyland"]
    ),
    (
      "the Final Document of the 2000 Hive Conference",
      ["Final Document of the 2000 Hive Conference"]
    ),
    ("the Agreement on Wax of May 2005", ["Agreement on Wax"]),
    ("the 27 June Agreement on Wax", ["Agreement on Wax"]),
    (
      "parties to the Care of the Hive Convention, 2001 (No. 289)",
      ["Care of the Hive Convention, 2001 (No. 289)"]
    ),
    (
      "the Work in Hives Convention, 2007 (No. 288), and the Bees’ Papers Convention (Revised), "
        + "2003 (No. 285)",
      [
        "Work in Hives Convention, 2007 (No. 288)",
        "Bees’ Papers Convention (Revised), 2003 (No. 285)",
      ]
    ),
    ("the political declaration on hives of 2016 and", ["political declaration on hives"]),
    (
      "the outcome document of the Hive Conference, held in Geneva from 2 to 5 May 2012, entitled “Our hives”,",
      ["Our hives"]
    ),
    (
      "the outcome document of the United Nations Conference on Sustainable Development, held in Rio de "
        + "Janeiro from 20 to 22 June 2012, entitled “The future we want”,",
      ["The future we want"]
    ),
    ("the Connect 2030 Agenda for Global Wax", ["Connect 2030 Agenda for Global Wax"]),
    ("the Recommendation on Honey No. 3 and", ["Recommendation on Honey No. 3"]),
    ("paragraph 84 of the outcome document of the Conference, which", []),
    (
      "the outcome document of the 2016 Hive Conference session on wax, which",
      ["outcome document of the 2016 Hive Conference session on wax"]
    ),
    ("10. Outcome of the Conference.", []),
    ("the Convention on the Care of Hives, 1995, and", ["Convention on the Care of Hives, 1995"]),
    ("the Convention on the Care of Hives, 1995 being cold,", ["Convention on the Care of Hives"]),
    ("the Strategy on Wax for 2022–2031 of that hive", ["Strategy on Wax for 2022–2031"]),
    ("the Strategy on Wax for 2022 and", ["Strategy on Wax"]),
    (
      "the Protocol of 2014 to the Forced Labour Convention, 1930 (No. 29), and",
      [
        "Protocol of 2014 to the Forced Labour Convention, 1930 (No. 29)",
        "Forced Labour Convention, 1930 (No. 29)",
      ]
    ),
    (
      "the 2007 Strategy and Outline Plan for Better Hives, which",
      ["2007 Strategy and Outline Plan for Better Hives"]
    ),
    ("the 2007 Strategy and Outline Plan for hives, which", ["2007 Strategy"]),
    ("2025 Political Declaration on Hives", ["2025 Political Declaration on Hives"]),
    ("the Digital Hive Strategy for 2022–2026 and", ["Digital Hive Strategy for 2022–2026"]),
    ("the Strategy for 2022–2026 and", ["Strategy"]),
    (
      "the Honey Programme of Action for the decade 2022–2031, which",
      ["Honey Programme of Action for the decade 2022–2031"]
    ),
    ("the Honey Programme of Action for the decade, which", ["Honey Programme of Action"]),
  ])
  func `a title keeps its own years and numbers`(text: String, expected: [String]) throws {
    #expect(try Recognizing.titles(text).map(\.title) == expected)
  }
}
