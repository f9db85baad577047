"""Corpora, training, evaluation and audit: scikit-learn lives here and nowhere on the checking path."""
