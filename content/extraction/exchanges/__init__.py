"""Statements and actors → claims, responses, and which response answers which claim."""
