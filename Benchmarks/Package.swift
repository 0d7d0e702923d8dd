// swift-tools-version: 6.2

import PackageDescription

// A package of its own, so that nobody who builds the main one pays for it.
let package = Package(
  name: "benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "resolution-graph", path: "..")],
  targets: [
    .executableTarget(
      name: "Bench",
      dependencies: [
        .product(name: "RDF", package: "resolution-graph"),
        .product(name: "SPARQL", package: "resolution-graph"),
      ],
      swiftSettings: [.swiftLanguageMode(.v6)])
  ]
)
