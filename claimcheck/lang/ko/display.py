"""What a Korean reader is shown: never the bare label, never an accusation."""

from __future__ import annotations

from collections.abc import Mapping

STATUS: Mapping[str, str] = {
    "verified_stated": "제3자 확인 표기: {by} (이 도구는 확인하지 않음)",
    "unverifiable": "본문에 독립 출처 없음",
    "aspirational": "아직 이루어지지 않은 일",
}

# What the words above mean, for the foot of a report.
MEANS: Mapping[str, str] = {
    "verified_stated": "이 수치를 측정·인증·집계한 독립 기관이 본문에 적혀 있다. 실제로 그랬는지는 조회하지 않았다.",
    "unverifiable": "이 수치를 확인한 독립 기관이 본문에 적혀 있지 않다. 사실이 아니라는 뜻은 아니다.",
    "aspirational": "앞으로의 일이거나 조건이 붙은 말로, 아직 확인할 수 있는 결과가 없다.",
}

FUTURE: Mapping[str, str] = {
    "target": "목표",
    "plan": "계획",
    "forecast": "전망",
    "conditional": "가정",
}
NOT_OWN = "제3자의 말"

# What the deciding step of a label says, by the rule that decided; a rule without an entry speaks for itself.
REASON: Mapping[str, str] = {
    "cue:target": "이룬 것이 아니라 목표로 삼은 것",
    "cue:goal": "이룬 것이 아니라 목표로 삼은 것",
    "cue:purpose": "이룬 것이 아니라 목표로 삼은 것",
    "cue:plan": "앞으로 하겠다는 것",
    "cue:forecast": "그러리라고 내다본 것",
    "cue:conditional": "그럴 수 있다고 가정한 것",
    "head:future": "위 제목이 앞일을 말함",
    "head:year": "위 제목에 앞으로 올 해가 적혀 있음",
    "head:column": "표의 열 제목이 앞일을 말함",
    "cue:if": "그렇다고 가정한 것",
    "cue:reported": "앞으로 하겠다고 전해진 것",
    "carried": "앞 문장이 앞일을 말함",
    "opened": "목록을 여는 줄이 앞일을 말함",
    "time to come": "앞으로 올 때를 말함",
    "imperative": "하겠다는 목록",
    "infinitive": "하겠다는 제목",
    "opinion": "앞일이 아니라 지금의 생각을 말함",
    "deadline": "앞으로 올 해가 적혀 있음",
    "cue:hearsay": "확인된 결과가 아니라 누군가의 주장으로 전한 말",
    "no source": "이 수치의 독립 출처가 적혀 있지 않음",
    "source:interested": "출처가 당사자이거나 당사자가 의뢰한 곳이어서 증명이 되지 않음",
    "source:unnamed": "출처의 이름이 없어 물어볼 곳이 없음",
    "source:ngo": "운동 단체의 수치는 증명이 되지 않음",
    "source:press": "언론사의 자체 집계는 증명이 되지 않음",
    "source:association": "협회는 회원사를 대변함",
    "source:named": "기관 이름이 인용되었지만, 독립적으로 이 수치를 증명했다는 말은 없음",
    "source:independent": "기관 이름은 있지만, 이 수치를 증명한 곳으로 적혀 있지는 않음",
    "repeats": "본문의 다른 곳에 나온 수치를 되풀이함",
    "quoted": "출처가 다른 이의 말을 옮김",
    "source:sentence": "이 말이 수치를 증명한 기관을 밝힘",
    "source:statement": "본문의 다른 곳에 이 수치를 증명한 기관이 적혀 있음",
    "model:claim": "문장 전체로 보아 무엇을 내세우는 수치",
    "model:no claim": "문장 전체로 보아 내세우는 것이 없는 수치",
    "model:done": "문장 전체로 보아 이미 이루었거나 지금 그러하다고 말함",
    "model:target": "문장 전체로 보아 목표로 삼은 것",
    "model:plan": "문장 전체로 보아 앞으로 하겠다는 것",
    "model:forecast": "문장 전체로 보아 그러리라고 내다본 것",
    "model:conditional": "문장 전체로 보아 그럴 수 있다고 가정한 것",
    "model:attested": "글 전체로 보아 이 말이 수치를 증명한 기관을 밝힘",
    "model:not attested": "기관 이름은 있지만 이 수치를 증명했다고 보기 어려움",
    "source:reach": "앞 문장의 출처가 이 수치까지 이어짐",
}

# What a step of a stage says where its rule has no entry; empty: it speaks for itself.
STAGES: Mapping[str, str] = {
    "claims": "",
    "direction": "늘거나 줄었음을 알려 주는 말",
    "modality": "이룬 일인지 앞일인지를 정하는 말",
    "years": "이 수치의 해를 알려 주는 말",
    "topic": "가까이에서 주제를 알려 주는 말",
    "claimant": "이 수치를 말하거나 이룬 쪽으로 적힌 이름",
    "labels": "",
    "classifier": "",
}

# Why a numeral is no quantity, or a quantity no claim.
WHY_NOT: Mapping[str, str] = {
    "quarter": "분기나 회계연도",
    "phone number": "전화번호",
    "version": "버전",
    "score": "경기 점수",
    "legal article": "법 조항 번호",
    "age": "나이",
    "half": "절반이 아니라 표현의 일부",
    "page": "쪽 번호",
    "section": "장이나 절의 번호",
    "figure": "그림이나 표의 번호",
    "footnote": "각주",
    "rank": "순위",
    "url": "웹 주소의 일부",
    "identifier": "식별 번호",
    "address": "주소",
    "one": "다른 수치의 단위로 쓰인 수",
    "attribute": "세는 대상을 꾸미는 말",
    "group": "나눈 집단의 수",
    "list number": "목록 번호",
    "year": "연도",
    "date": "날짜",
    "clock time": "시각",
    "name": "이름이나 일반 표현의 일부",
    "ordinal": "순서나 순위",
    "furniture": "본문이 아니라 지면에 딸린 글",
    "about": "회사를 소개하는 상투적인 단락",
    "told twice": "앞의 수량을 한 번 더 말한 것",
    "vague": "수를 밝히지 않음",
    "sample": "조사 표본의 크기로, 배경 설명",
    "price": "가격",
    "loan": "대출·채권 등 자금 조달의 조건",
    "event": "행사에 모인 사람 수",
    "law": "법이나 규정이 모두에게 요구하는 것",
    "confidence": "다른 수치의 정확도",
    "threshold": "등급을 나누는 기준값",
    "stake": "지분율",
    "discount": "할인",
    "rate": "세율·금리 등 국가 지표",
    "test": "시험 조건",
    "frequency": "성과가 아니라 횟수",
    "place": "위치나 장소의 크기",
    "macro": "기업·산업·기술에 관한 말이 아님",
    "idiom": "관용 표현",
    "size": "성과가 아니라 회사의 규모",
    "bare size": "성능이 아니라 크기나 설정값",
    "bare number": "단위도 지표도 없는 수",
    "time": "성과가 아니라 기간",
    "money": "무엇을 이루었는지 없이 말한 금액",
    "count": "성과가 아닌 것을 센 수",
    "model:no claim": "문장 전체로 보아 내세우는 것이 없음",
    "no claim": "가까이에 성과·영향·실천·결과·목표를 내세우는 말이 없음",
}

# What makes a quantity a claim.
ASSERTS: Mapping[str, str] = {
    "share": "비율을 내세움",
    "multiple": "배수를 내세움",
    "state": "기후 관련 상태를 내세우거나 약속함",
    "measure": "측정한 양을 내세움",
    "result": "실적·투자·시장과 이어진 금액",
    "impact": "영향이나 실천과 이어진 수",
    "performance": "성능을 말하는 시간",
    "metric": "지표의 값",
    "change": "변화를 내세움",
    "model:claim": "문장 전체로 보아 무엇을 내세움",
}

# Why a stretch of text was not checked.
SKIPPED: Mapping[str, str] = {"language": "영어도 한국어도 아님", "code": "코드"}

TOPIC: Mapping[str, str] = {
    "emissions": "온실가스",
    "energy": "에너지",
    "resources": "자원·자연",
    "product": "제품·기술",
    "social": "사람·사회",
    "governance": "지배구조",
    "financial": "재무",
    "market": "시장·이용자",
    "other": "기타",
}
CHANGE: Mapping[str, str] = {"increase": "증가", "decrease": "감소"}
BOUND: Mapping[str, str] = {"about": "약", "at_least": "이상", "at_most": "이하"}
YEARS: Mapping[str, str] = {"target_year": "{year}년까지", "baseline_year": "{year}년 대비", "period": "{year}년 실적"}
ASSURANCE: Mapping[str, str] = {"limited": "제한적 확신", "reasonable": "합리적 확신"}

SAID: Mapping[str, str] = {
    "line": "줄",
    "claim": "주장과 그렇게 본 까닭",
    "backing": "근거",
    "claims": "주장 {n}건",
    "one claim": "주장 1건",
    "no claims": "수치가 담긴 주장 없음",
    "quantities": "수량 {n}개",
    "published": "{date} 발표",
    "future": "목표·계획·전망·가정",
    "skipped": "확인하지 않은 곳: {from}~{to}줄: {why}",
    "is claim": "주장: {status}",
    "is rejected": "수량이지만 주장은 아님: {why}",
    "is dropped": "수량이 아님: {why}",
    "is flagged": "수치 없이 규제 기관이 물을 수 있는 표현",
    "is nothing": "여기에서는 수를 찾지 못함",
    "skipped line": "확인하지 않은 곳: {from}줄: {why}",
    "is skipped": "확인하지 않음: {why}",
    "topic": "주제",
    "decided by": "판단한 말: “{words}” ({line}줄)",
    "says": "“{words}”: {says}",
    "repeat": "{line}줄에서 이미 말함",
    "claimant": "주장한 이: {name}",
    "substantiation": "뒷받침하지만 증명하지는 않음: {text}",
    "quantity": "수량",
    "value": "값",
    "change": "변화",
    "kind": "주장?",
    "yes": "주장",
    "same": "{line}줄과 같은 수량",
}

# How a flag is told.
SEVERITY: Mapping[str, str] = {"high": "높음", "medium": "중간", "low": "낮음"}
STANDING: Mapping[str, str] = {
    "in force": "시행 중",
    "in force from": "{date} 시행",
    "guidance": "지침·해석",
    "proposal": "제안 단계, 법 아님",
    "voluntary": "자율 기준",
    "reporting law": "공시 법규",
}
READ: Mapping[str, str] = {
    "text": "",
    "secondary": "원문이 아닌 보도·해설로 확인",
    "memory": "기억에 의한 인용: 인용 전 원문 확인 필요",
}
FLAGS: Mapping[str, str] = {
    "flags": "질문거리 {n}건",
    "one flag": "질문거리 1건",
    "no flags": "질문거리 없음",
    "severity": "정도",
    "flag": "규제기관이 물을 수 있는 점",
    "provisions": "외 {n}건: claimcheck rules show {code}",
    "rests on": "근거",
    "clears": "이렇게 하면 해소: {text}",
    "wording": "답이 될 수 있는 문구: {text}",
    "also": "같은 표현: {lines}행",
    "elsewhere": "{line}행에만 있어 한 단계 낮춤",
    "not applicable": "선택한 법의 적용 밖: {codes}",
    "law read": "{month} 기준으로 읽은 법",
    "audience": "적용한 법: {regimes}",
    "priority": "읽는 순서 {score}/100",
    "coverage": "문장 {sentences}개 확인, 수치 있는 문장 {quantities}개",
    "suppressed": "{n}건 제외됨",
    "more": "그 밖의 알림 {n}건",
    "questions to": "{name}에 보낼 질문",
    "somebody": "회사",
    "about": "‘{words}’({line}행): {question}",
    "no questions": "읽은 범위에서 물을 것이 없습니다",
    "greeting": "아래 표현을 확인하고 있습니다. 항목별로 답변해 주시면 감사하겠습니다.",
}
REGIMES: Mapping[str, str] = {
    "eu": "EU", "us": "미국", "uk": "영국", "kr": "한국", "ca": "캐나다", "au": "호주", "std": "표준",
}

# What came of something that was to let a flag be.
NOTICES: Mapping[str, str] = {
    "untrusted comment": "{line}행: 질문거리를 제외해 달라는 주석은 따르지 않음({says}). 따르려면 --trust-inline",
    "unknown comment": "{line}행: 주석을 이해하지 못함({says}). “claimcheck: ignore FLAG: 사유” 형식으로 쓸 것",
    "idle comment": "{line}행: 이 주석의 문단에만 있는 해당 질문거리가 없음({says})",
    "expired entry": "{origin}: {says} 제외 기간이 {expires}에 끝나 다시 셈",
    "undated entry": "{origin}: {says} {expires}까지 제외. 글에 날짜가 없어 기한을 따질 수 없음(--as-of로 지정)",
}

CAUTION = "규제 기관이 물을 수 있는 질문이며, 법률 자문이 아니다."
