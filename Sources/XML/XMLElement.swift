/// An element of an XML document: its name, its attributes and what is in it.
package struct XMLElement: Hashable, Sendable {
  package let name: XMLName
  /// The attributes in the order of the document.
  package let attributes: [XMLAttribute]
  /// Elements and text in the order of the document; comments and processing instructions are left out.
  package internal(set) var children: [XMLNode]
  /// The line on which the start tag ends, from 1.
  package let line: Int

  package init(
    _ name: XMLName, attributes: [XMLAttribute] = [], children: [XMLNode] = [], line: Int = 1
  ) {
    self.name = name
    self.attributes = attributes
    self.children = children
    self.line = line
  }

  /// The value of the attribute without a namespace that has this name.
  package subscript(attribute name: String) -> String? {
    attributes.first { $0.name == XMLName(name) }?.value
  }

  /// The child elements, without the text between them.
  package var elements: [XMLElement] {
    children.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  /// All text inside, in the order of the document.
  package var text: String {
    children.map { node in
      switch node {
      case .element(let element): element.text
      case .text(let text): text
      }
    }.joined()
  }
}

/// What an element holds.
package enum XMLNode: Hashable, Sendable {
  case element(XMLElement)
  case text(String)
}

/// A name in a namespace, or in none (Namespaces in XML 1.0 §2.1).
package struct XMLName: Hashable, Sendable {
  package let local: String
  package let namespace: String?

  package init(_ local: String, namespace: String? = nil) {
    self.local = local
    self.namespace = namespace
  }
}

/// An attribute of an element.
package struct XMLAttribute: Hashable, Sendable {
  package let name: XMLName
  package let value: String

  package init(_ name: XMLName, _ value: String) {
    self.name = name
    self.value = value
  }
}
