"""`make quality`: labelled mailboxes, and how often the service is right about them."""
