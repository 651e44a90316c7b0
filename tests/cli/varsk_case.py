"""A case somebody types: the article, the commands, and what comes back."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

ARTICLE = """\
Two Border Clerks Held in Varsk
A clerk of the land registry, a driver, and two others were detained on April 19 on suspicion of \
selling border permits.
The case became known on April 22, when a court in Dolna was asked to keep the four in pre-trial \
detention through June 17. The court’s papers give initials only; two have been named by the media \
as Pavel Orlin and Mara Desht.
Orlin is reportedly a driver of the registry. Radio Tarn reported that the registry confirmed the \
arrest. “Desht has been working at the registry since July 2024,” the registry said in a statement.
According to the filing, the four are being charged under Article 301 of the Criminal Code. If \
convicted, they could face up to 15 years in prison.
Earlier this month, a carter from Ostrel was sentenced to seven years for carrying forged permits.
"""


@dataclass(frozen=True)
class Answer:
    """What a command said, and its exit code."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


Casefile = Callable[..., Answer]


CASE = "Varsk permits"
COMMANDS: list[list[str]] = [
    ["case", CASE, "--jurisdiction", "Tarn", "--stage", "pre-trial"],
    ["attach", "Varsk", "ARTICLE", "--published", "25 April 2025"],
    ["document", "Varsk", "varsk.txt", "--outlet", "The Chronicle"],
    ["party", "Varsk", "The four", "--kind", "group", "--members", "4"],
    ["suspect", "Varsk", "Pavel Orlin", "--quote", "Pavel Orlin", "--group", "the four"],
    ["suspect", "Varsk", "Mara Desht", "--quote", "Mara Desht", "--group", "the four"],
    ["suspect", "Varsk", "--unnamed", "--count", "2", "--group", "the four",
     "--quote", "The court's papers give initials only"],
    ["charge", "Varsk", "--provision", "Article 301, Criminal Code (Tarn)", "--max-years", "15",
     "--suspect", "Pavel Orlin", "desht", "Suspect 3", "suspect 4", "--status", "charged",
     "--quote", "the four are being charged under Article 301"],
    ["event", "Varsk", "Four detained", "--when", "on April 19", "--kind", "custody",
     "--custody", "served", "--party", "Pavel", "Mara", "Suspect 3", "Suspect 4",
     "--quote", "were detained on April 19", "--attribution", "The Chronicle ← Radio Tarn"],
    ["event", "Varsk", "The case becomes known", "--when", "on April 22",
     "--quote", "The case became known on April 22"],
    ["event", "Varsk", "Detention asked for", "--when", "on April 22",
     "--until", "through June 17", "--custody", "sought",
     "--party", "Pavel Orlin", "Mara Desht", "Suspect 3", "Suspect 4",
     "--quote", "detention through June 17"],
    ["event", "Varsk", "Desht works at the registry", "--when", "since July 2024",
     "--kind", "work", "--party", "Desht", "--quote", "since July 2024"],
    ["case", "Ostrel carter", "--jurisdiction", "Ostrel"],
    ["relate", "Varsk", "Ostrel", "--relation", "Forged permits of the same kind"],
    ["attach", "Ostrel", "ARTICLE"],
    ["event", "Ostrel", "A carter sentenced", "--when", "Earlier this month",
     "--kind", "sentence", "--quote", "Earlier this month, a carter"],
    ["note", "Varsk", "Ask the court for its papers."],
]  # fmt: skip
"""The article's facts as somebody types them; LIBRARY comes after the first word."""
