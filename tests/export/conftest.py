"""A dossier that uses every part of a summary once, with invented people."""

from __future__ import annotations

from datetime import date

import pytest

from casefile.export.summary.dossier import (
    ChargedLine,
    ChargeLine,
    ChronologyLine,
    CitationLine,
    Dossier,
    NameLine,
    NoteLine,
    OtherDateLine,
    PartyLine,
    ProvisionLine,
    RelatedCaseLine,
    SourceLine,
    StatusLine,
    StripLine,
    SuspectLine,
    TextLine,
)
from casefile.export.summary.lines import LeaderLine

PICTURE = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 80">
<rect x="40" y="20" width="300" height="20" fill="#8f6318"/></svg>"""


@pytest.fixture
def harbour() -> Dossier:
    return Dossier(
        title="Harbour Archive manuscripts",
        made_on=date(2026, 11, 22),
        program="Casefile 0.1.0",
        reference="3-118/2025",
        jurisdiction="Tolmeria",
        stage="Pre-trial",
        led_by=(LeaderLine("State Customs Investigation Service", (2,), "according to Radio"),),
        synopsis="Two hundred and twelve manuscripts are missing.\nFour people are charged.",
        suspects=(
            SuspectLine(
                "Ilya Dovran",
                "Suspect",
                group="one of a group of four",
                names=(
                    NameLine("Илья Довран", "other spelling", (2,)),
                    NameLine("I. D.", "initials", (1,)),
                ),
                description="Inspector at the customs post",
                charges=(ChargeLine("Article 214, Criminal Code", "charge amended", 1),),
                citations=(1,),
            ),
            SuspectLine(
                "Suspect 3", "Suspect", named=False, names=(NameLine("R. T.", "initials"),)
            ),
        ),
        provisions=(
            ProvisionLine(
                1,
                "Smuggling of cultural property",
                "Criminal Code",
                "Article 214",
                "Tolmeria",
                "up to 12 years in prison",
                "since 2019",
                "Smuggling by a group acting by prior agreement.",
                (
                    ChargedLine(
                        "Ilya Dovran",
                        "",
                        (
                            StatusLine("charged", "8 May 2025", "", (1,)),
                            StatusLine("charge amended", "19 May 2025", "on the nineteenth", (3,)),
                        ),
                    ),
                ),
                (3,),
            ),
        ),
        parties=(
            PartyLine(
                "Samira Haddani",
                "Witness",
                "person",
                (NameLine("سميرة الحداني", "other spelling", (2,)),),
                "Bookseller of Rope Street",
                (2,),
            ),
        ),
        timeline=(
            StripLine(
                PICTURE,
                400,
                80,
                "Held from 6 to 10 May 2025.",
                (TextLine(40, 60, "held Илья سميرة", "#23262b", 7.6),),
            ),
        ),
        chronology=(
            ChronologyLine(
                "A courier is sentenced in Halven",
                "between 1 and 12 May 2025",
                "Earlier this month",
                "Sentence",
                "court",
                standing="Reported",
                says=("Lissgrad Courier ← Tolmerian News Agency ← Col. Anton Brezik",),
                participants=("Joren Kast", "Илья Довран"),
                place="Halven",
                detail="The source does not say when.",
                order="may have come before or after the detention",
                citations=(2,),
            ),
            ChronologyLine(
                "Detention asked for",
                "9 May 2025",
                meaning="custody",
                custody="sought",
                custody_words="Custody sought, not ordered",
                standing="Disputed",
                disputed=True,
                says=("motion of 9 May 2025",),
                other_dates=(
                    OtherDateLine("10 May 2025", "“the tenth”", "Radio Azimut ← a lawyer", (2,)),
                    OtherDateLine("about 12 May 2025", said_by="the prison's letter"),
                ),
                citations=(1, 3),
            ),
        ),
        related=(RelatedCaseLine("Mountain road", "Halven", "Same archive", "Six years.", (2,)),),
        notes=(NoteLine("Sixty days end on 4 July.", (3,)),),
        sources=(
            SourceLine(
                1,
                "Motion for pre-trial detention",
                "3f9a" * 16,
                "PDF",
                author="State Customs Investigation Service",
                published="9 May 2025",
                pages="4 pages",
                file_name="court-filing.pdf",
            ),
            SourceLine(
                2,
                "Four held over manuscripts",
                "c10e" * 16,
                "Article",
                outlet="Lissgrad Courier",
                published="12 May 2025",
                url="https://lissgrad-courier.example/2025/05/12/four-held",
            ),
        ),
        citations=(
            CitationLine(1, 1, "1 I. D. 1986 inspector", "page 1", "the Service"),
            CitationLine(2, 2, "Earlier this month a court in Halven", "page 1", "Courier"),
            CitationLine(
                3,
                1,
                "On 8 May 2025 all four were charged",
                "page 2",
                "the Service",
                "only mentions it",
            ),
        ),
    )
