enum QuestionsPlaceholder {}
