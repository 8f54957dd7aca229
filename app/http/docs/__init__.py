"""What people read about the API: Swagger UI, ReDoc, the pages of problems, the reference."""
