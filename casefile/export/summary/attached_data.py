"""The data of the cases in a summary, as a file that the PDF carries."""

from __future__ import annotations

import importlib
from typing import Final

from casefile.export.attachments import Attachment
from casefile.export.orders import Job

NAME: Final = "case-data.json"


def case_data_attached(job: Job) -> Attachment:
    """What the handouts say, as JSON: of the part that leaves, and safe by the name rules."""
    data = importlib.import_module("casefile.export.casebundle.data")
    written = importlib.import_module("casefile.export.casebundle.canonical")
    content: bytes = written.canonical(data.handout_data(job.handouts))
    return Attachment(NAME, content, "application/json", "The data of what this summary says")
