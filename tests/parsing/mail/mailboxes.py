"""The own mailboxes of the business in tests of attribution."""


class Own:
    """The mailboxes of a business with one domain of its own."""

    def __contains__(self, address: str) -> bool:
        return address.endswith("@ours.example")

    def has_domain(self, domain: str) -> bool:
        return domain == "ours.example"
