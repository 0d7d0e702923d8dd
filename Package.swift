// swift-tools-version: 6.2

import PackageDescription

/// What every target is compiled with: no unchecked memory, no import that leaks, no silent existential.
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A library target of the package, named as its folder in `Sources`.
func module(
  _ name: String, imports: [Target.Dependency] = [], resources: [Resource] = []
) -> Target {
  .target(name: name, dependencies: imports, resources: resources, swiftSettings: settings)
}

/// The tests of one target, in `Tests/<name>Tests`.
func tests(of name: String, imports: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.target(name: name), "TestSupport"] + imports,
    swiftSettings: settings)
}

let package = Package(
  name: "resolution-graph",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "RDF", targets: ["RDF", "RDFSyntax"]),
    .library(name: "SPARQL", targets: ["SPARQL"]),
    .library(name: "ResolutionGraph", targets: ["Pipeline"]),
    .executable(name: "resgraph", targets: ["resgraph"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    // Generic: none of these has heard of the United Nations.
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    .systemLibrary(
      name: "CLibArchive", pkgConfig: "libarchive",
      providers: [.apt(["libarchive-dev"]), .brew(["libarchive"])]),
    module("Archives", imports: ["CLibArchive"]),
    module("Digests"),
    module("SourceText"),
    module("XML", imports: ["CLibXML2"]),
    module("RDF"),
    module("RDFSyntax", imports: ["RDF", "SourceText"]),
    module("SPARQL", imports: ["Digests", "RDF", "SourceText"]),

    // Reading: none of these has heard of RDF, but for the registries that Ontology loads.
    module("Resolutions", imports: ["SourceText"]),
    module("Reading", imports: ["Archives", "SourceText", "XML"]),
    module("Segmentation", imports: ["Resolutions", "SourceText"]),
    module("Ontology", imports: ["RDF", "RDFSyntax"], resources: [.copy("../../ontology")]),
    module("Recognition", imports: ["Ontology", "Resolutions", "SourceText"]),
    module("KnowledgeGraph", imports: ["Resolutions", "SourceText"]),
    module(
      "Linking",
      imports: [
        "Digests", "KnowledgeGraph", "Ontology", "Recognition", "Resolutions", "SourceText",
      ]),

    module(
      "Coverage",
      imports: ["KnowledgeGraph", "Ontology", "Recognition", "Resolutions", "SourceText"]),

    // Assembly.
    module("Questions", imports: ["Ontology", "RDF", "SPARQL"]),
    module(
      "Export",
      imports: [
        "Coverage", "Digests", "KnowledgeGraph", "Ontology", "RDF", "Resolutions", "SourceText",
        "XML",
      ]),
    module(
      "Pipeline",
      imports: [
        "Coverage", "Export", "KnowledgeGraph", "Linking", "Ontology", "RDF", "RDFSyntax",
        "Reading", "Recognition", "Resolutions", "Segmentation", "SourceText",
      ],
      resources: [.copy("Samples")]),
    .executableTarget(
      name: "resgraph",
      dependencies: [
        "Archives", "Export", "KnowledgeGraph", "Ontology", "Pipeline", "Questions", "RDF",
        "RDFSyntax", "Resolutions", "SPARQL", "SourceText",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),

    // Tests.
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: settings),
    tests(of: "Digests"),
    tests(of: "SourceText"),
    tests(of: "XML"),
    tests(of: "Archives"),
    tests(of: "RDF"),
    tests(of: "RDFSyntax", imports: ["RDF", "SourceText"]),
    tests(of: "SPARQL", imports: ["RDF", "RDFSyntax", "SourceText"]),
    tests(of: "Resolutions", imports: ["SourceText"]),
    tests(of: "Reading", imports: ["SourceText"]),
    tests(of: "Segmentation", imports: ["Reading", "Resolutions", "SourceText"]),
    tests(of: "Ontology", imports: ["RDF", "RDFSyntax"]),
    tests(of: "Questions", imports: ["Ontology", "RDF", "SPARQL"]),
    tests(
      of: "Recognition",
      imports: ["Ontology", "Reading", "Resolutions", "Segmentation", "SourceText"]),
    tests(of: "KnowledgeGraph", imports: ["Resolutions", "SourceText"]),
    tests(
      of: "Linking",
      imports: [
        "KnowledgeGraph", "Ontology", "Reading", "Recognition", "Resolutions", "Segmentation",
        "SourceText",
      ]),
    tests(
      of: "Coverage",
      imports: [
        "KnowledgeGraph", "Linking", "Ontology", "Reading", "Recognition", "Resolutions",
        "Segmentation", "SourceText",
      ]),
    tests(
      of: "Export",
      imports: [
        "Coverage", "Digests", "KnowledgeGraph", "Ontology", "RDF", "RDFSyntax", "Resolutions",
        "SourceText",
        "XML",
      ]
    ),
    tests(
      of: "Pipeline",
      imports: [
        "Digests", "Export", "KnowledgeGraph", "Ontology", "RDF", "RDFSyntax", "Reading",
        "Resolutions",
        "Segmentation", "SourceText",
      ]),
    tests(of: "resgraph"),
    .testTarget(
      name: "FuzzingTests",
      dependencies: [
        "Export", "KnowledgeGraph", "Ontology", "Pipeline", "Questions", "RDF", "RDFSyntax",
        "SPARQL", "SourceText", "TestSupport", "XML",
      ], path: "Tests/Fuzzing", swiftSettings: settings),
  ]
)
