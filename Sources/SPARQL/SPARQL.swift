enum SPARQLPlaceholder {}
