enum RecognitionPlaceholder {}
