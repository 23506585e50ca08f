"""Articles as they come, one module a kind, each made the data of a story that has nothing but the article."""
