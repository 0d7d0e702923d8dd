/// Terms of the RDF namespace that the package itself needs.
public enum RDFNamespace {
  public static let base = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
  public static let type = IRI(base + "type")
  public static let langString = IRI(base + "langString")
  public static let first = IRI(base + "first")
  public static let rest = IRI(base + "rest")
  public static let `nil` = IRI(base + "nil")
}

/// The XML Schema datatypes.
public enum XSD {
  public static let base = "http://www.w3.org/2001/XMLSchema#"
  public static let string = IRI(base + "string")
  public static let boolean = IRI(base + "boolean")
  public static let integer = IRI(base + "integer")
  public static let decimal = IRI(base + "decimal")
  public static let double = IRI(base + "double")
  public static let float = IRI(base + "float")
  public static let date = IRI(base + "date")
  public static let dateTime = IRI(base + "dateTime")
  public static let gYear = IRI(base + "gYear")
}
