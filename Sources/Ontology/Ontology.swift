import Foundation
enum Bun { static let u = Bundle.module.url(forResource: "ontology", withExtension: nil) }
