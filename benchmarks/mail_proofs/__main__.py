"""`python -m benchmarks.mail_proofs PROOF`: each proof prints its figures, or fails."""

import argparse

from benchmarks.mail_proofs import killed_fetch, killed_import, many_mailboxes, waiting_writers

PROOFS = {
    "killed-fetch": killed_fetch,
    "killed-import": killed_import,
    "many-mailboxes": many_mailboxes,
    "waiting-writers": waiting_writers,
}


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.mail_proofs", description=__doc__)
    proofs = parser.add_subparsers(dest="proof", required=True)
    for name, module in PROOFS.items():
        proof = proofs.add_parser(name, help=module.__doc__)
        proof.add_argument(
            "--database",
            nargs="+",
            choices=["sqlite", "postgresql"],
            default=["sqlite", "postgresql"],
        )
        module.add_arguments(proof)
    given = parser.parse_args()
    for kind in given.database:
        PROOFS[given.proof].prove(kind, given)


if __name__ == "__main__":
    main()
