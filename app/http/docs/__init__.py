"""Documentation of the API: Swagger UI, ReDoc, the pages of problems, and the reference."""
