"""Pictures of pages to words with places: straightened, cleaned, ruling lines found, read by Tesseract."""
