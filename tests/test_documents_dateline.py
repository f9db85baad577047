"""The date a document states for itself: a dateline, and never any other date."""

from __future__ import annotations

import pytest

from claimcheck.documents import from_text
from tests.linear import assert_linear

BODY = "\n\nThe mill cut its use of water by 12% in the year, and it is glad of it."
KOREAN_BODY = "\n\n공장은 물 사용량을 12% 줄였다고 밝혔다. 더 줄일 계획이다."


def published(line: str) -> str | None:
    body = BODY if line.isascii() or max(line) < "가" else KOREAN_BODY
    found = from_text(line + body).published
    assert found is None or found.source == "dateline"
    return found.value if found else None


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("SEOUL, Feb. 7, 2025 — The mill", "2025-02-07"),
        ("SEOUL, South Korea, Feb. 7, 2025 /PRNewswire/ -- The mill", "2025-02-07"),
        ("NEW YORK--(BUSINESS WIRE)--Feb 7, 2025--The mill", "2025-02-07"),
        ("LONDON – 7 February 2025 – The mill", "2025-02-07"),
        ("ROTTERDAM, Netherlands, 4 March 2025 (16:30 CET) -- The mill", "2025-03-04"),
        ("Feb. 7, 2025", "2025-02-07"),
        ("7 February 2025", "2025-02-07"),
        ("Published 2 October 2024 · Reading time: 3 min", "2024-10-02"),
        ("Thursday, 14 August 2025, 9:00 a.m. GMT", "2025-08-14"),
        ("By Ada Berg, 11 February 2025, 07:45", "2025-02-11"),
        ("FOR IMMEDIATE RELEASE: March 3, 2025", "2025-03-03"),
        ("Date: 2025-03-03", "2025-03-03"),
        ("2025-03-03", "2025-03-03"),
        ("Title of release\nMarch 3, 2025 | Berlin", "2025-03-03"),
        ("Berlin, 3 March 2025: The mill", "2025-03-03"),
        ("Berlin, March 3rd, 2025 (Reuters) - The mill", "2025-03-03"),
        ("(March 3, 2025) The mill", "2025-03-03"),
        ("Posted on March 3, 2025 by Admin", "2025-03-03"),
        ("Last updated: 3 Mar 2025", "2025-03-03"),
        ("Mar 3, 2025, 09:00 ET", "2025-03-03"),
        ("Umea, April 05th, 2024", "2024-04-05"),
        ("(서울=뉴스와이어) 2025년 02월 07일 -- 공장은", "2025-02-07"),
        ("(서울=2025년 2월 11일) AI 기업", "2025-02-11"),
        ("[서울=뉴시스] 김하나 2025.02.07 = 공장", "2025-02-07"),
        ("입력 2025-02-07", "2025-02-07"),
        ("입력 : 2025-07-24 16:05   수정 : 2025-07-24 17:31", "2025-07-24"),
        ("2025.02.07", "2025-02-07"),
        ("2025년 2월 11일(화)  |  문의: 홍보실", "2025-02-11"),
        ("2025. 2. 7.", "2025-02-07"),
        ("2025년 2월 7일", "2025-02-07"),
        ("보도자료 2025.02.07", "2025-02-07"),
        ("배포일시: 2025. 2. 7.(금) 10:00", "2025-02-07"),
        ("입력 2025.05.14 09:20 | 지면 A12 | 기자 서도윤", "2025-05-14"),
        ("기자 김하나 2025.02.07 10:00", "2025-02-07"),
        ("승인 2025.02.07 10:11", "2025-02-07"),
        ("등록일 2025-02-07", "2025-02-07"),
        ("보도시점 2025. 2. 7.(금) 배포 즉시", "2025-02-07"),
        ("2025-02-07 10:00:00", "2025-02-07"),
        ("작성일자 : 2025년 2월 7일", "2025-02-07"),
        ("대한민국 서울, 2025년 2월 7일 /PRNewswire/ -- 공장은", "2025-02-07"),
        ("2025년 2월 7일, 서울 - 공장은", "2025-02-07"),
    ],
)
def test_datelines(line: str, date: str) -> None:
    assert published(line) == date


@pytest.mark.parametrize(
    "line",
    [
        "In March 3, 2025, the mill",
        "On 3 March 2025 the mill opened",
        "The report of 3 March 2025 says",
        "Founded March 3, 2025 in Berlin the mill",
        "March 3, 2025 was a good day for the mill.",
        "2025년 2월 7일 공장이 문을 열었다",
        "공장은 2025년 2월 7일 문을 열었다",
        "2025년 2월 7일부터 시행한다",
        "The mill opened on 3 May 2021 - a Monday",
        "We opened it on 3 May 2021 – our first",
        "On 3 May 2021 - a Monday - it opened.",
        "On May 3, 2021 – the mill opened",
        "Since May 3, 2021, the mill",
        "In Berlin, 3 May 2021: it was",
        "The mill's report (3 May 2021) - its first - says so",
        "Effective May 3, 2021 - prices rise",
        "The agreement dated 3 May 2021 says so",
        "Released in May 2021",
        "It was published 3 May 2021 in Berlin.",
        "공장은 (2021년 5월 3일) 문을",
        "기자회견은 2021년 5월 3일 열린다",
        "보도자료는 2021년 5월 3일 나왔다",
        "지난 2021년 5월 3일 입력한 자료",
        "등록일이 2021년 5월 3일인 차량",
    ],
)
def test_other_dates(line: str) -> None:
    assert published(line) is None


@pytest.mark.parametrize("line", ["February 31, 2025", "2025.13.01", "2025년 2월 30일"])
def test_days_that_there_are_not(line: str) -> None:
    assert published(line) is None


def test_a_dateline_stands_in_the_first_lines() -> None:
    assert published("The mill is in the valley.\n" * 40 + "\nFeb. 7, 2025") is None


@pytest.mark.parametrize("piece", ["A ", "Aa, ", "A-", "가", "(", "2025 ", "2025. 2. ", "By A", "[가=", "기자 "])
def test_time_grows_with_the_length(piece: str) -> None:
    assert_linear(lambda size: "\n".join([piece * size + "2025"] * 50), published, 100)
