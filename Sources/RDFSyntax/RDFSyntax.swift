enum RDFSyntaxPlaceholder {}
