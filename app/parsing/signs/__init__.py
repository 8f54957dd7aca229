"""Signs that no person wrote a message, in its words and its sender, by whichever door it came."""
