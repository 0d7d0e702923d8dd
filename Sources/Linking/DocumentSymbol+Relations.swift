import Resolutions

extension DocumentSymbol {
  /// Whether this is the symbol of a resolution: `A/RES/64/56`, `UNEP/EA.6/RES.11`.
  var isResolution: Bool { components.series == "RES" }

  /// The document that this one corrects, if it is a corrigendum.
  var corrected: DocumentSymbol? {
    guard let last = value.lastIndex(of: "/"), value[last...].hasPrefix("/Corr.") else {
      return nil
    }
    return DocumentSymbol(String(value[..<last]))
  }
}
