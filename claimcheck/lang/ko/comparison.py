"""What is compared between two documents: words of scale, bounds and intent, and what a reader is told of it."""

from __future__ import annotations

from collections.abc import Mapping

# Words of scale, to name the slip behind two values.
SCALES: Mapping[str, float] = {"천": 1e3, "만": 1e4, "백만": 1e6, "천만": 1e7, "억": 1e8, "십억": 1e9, "조": 1e12}

# Units that only this language has a word for: dimension and factor to its first unit.
UNITS: Mapping[str, tuple[str, float]] = {"평": ("area", 3.305785), "점": ("count", 1.0)}

# How a time is told as one in which something happens, not as a bound.
DURING = r".*(?:이내|안에|내)\Z"

# Shares in words, in the ways that two languages tell apart: "a quarter", "three of its five plants".
SHARES = r"분의|절반|반으로|[명곳개가건대]\s?(?:가운데|중)|갑절|[두세네]\s?배"

AGO = r"\s?(?:전|앞서|뒤|후)"  # behind it

# ... and as a comparison: "as much as 40,000 households use".
COMPARING = r"(?!)"

# Words of intent in a sentence that tells something done: what was agreed or decided may still be to come.
INTENT = "계획|예정|목표|기로|방침|겠다|겠다는|전망|예상|보인다|추진|합의|협약"
# Words of intent that may be none where they stand alone: the present tense.
UNSURE = "[가-힣]*(?:는다|한다|된다)"

# A finite verb of the past.
DONE = "[았었였했됐렸췄졌쳤켰겼렀](?:다|으며|고|으나|지만)"

# Whether the present tense tells what will be as well as what is.
OPEN_PRESENT = True

# Words near a figure that tell its bound, though not as part of it.
BOUNDS: Mapping[str, str] = {
    "at_least": "이상|넘|초과|돌파|웃도|웃돈|웃돌|상회|최소|적어도|남짓|뛰어넘",
    "at_most": "최대|최고|이하|미만|이내|안팎|밑도|밑돈|밑돌|하회|까지|안에|넘지|못 미치|못미치",
}

# Words of intent in a promise: those that only aim, and those that do not even aim.
SOFT = "목표|지향|추진|노력|힘쓰|힘써|애쓰|나아가|방침|포부"
WEAK = "검토|고려|희망|모색|기대|가능한 한|여건|상황에 따라|수 있도록|바란다|바라고"
# Words before or behind a year that leave it open.
AROUND_BEFORE = r"(?:약|대략)\s?$"
AROUND_AFTER = r"\d년\s?(?:경|께|쯤|무렵|전후|안팎|대\s?(?:초|중|후|말)?)"
# How a sentence begins that speaks of what the one before speaks of.
POINTING = "(?:이|그)\\s?(?:비율|비중|수치|목표|양|수|규모|값|가운데|중)|이를|이것|이는|이들"
# Words that stand beside any figure, and how many letters of a word tell it.
COMMON = frozenset("회사 회사는 회사의 지난해 올해 작년 대비 기준 위해 통해 이상 수준 목표 목표로 계획 계획이다 밝혔다 말했다 한다 것을 것이 것으로 있다 했다".split())
STEM = 2

# -- what a reader is told ---------------------------------------------------------------------------

KIND: Mapping[str, str] = {
    "missing": "한쪽에만 있음",
    "value-differs": "값이 다름",
    "unit-differs": "단위가 다름",
    "points-as-percent": "퍼센트포인트를 퍼센트로",
    "bound-lost": "한정이 빠짐",
    "year-differs": "연도가 다름",
    "modality-differs": "한쪽은 결과, 한쪽은 앞일",
    "rate-differs": "환율이 다름",
    "target-year-moved": "목표 연도가 바뀜",
    "baseline-changed": "기준 연도가 바뀜",
    "weakened": "약해짐",
    "value-changed": "값이 바뀜",
    "claim-not-repeated": "다시 말하지 않음",
    "converted": "환산함",
    "rounded": "반올림함",
    "approximation": "한쪽만 어림수",
    "new-claim": "새로 나옴",
}
LEVEL: Mapping[str, str] = {"high": "높음", "medium": "중간", "low": "낮음", "information": "참고"}
MODE: Mapping[str, str] = {
    "translation": "두 언어로 쓴 같은 글로 비교",
    "edition": "앞선 글과 나중 글로 비교",
}
# One plain sentence for each difference; the keys are chosen in render/compare.py.
TOLD: Mapping[str, str] = {
    "missing a": "A에는 {a} 수치가 있으나 B에는 짝이 되는 수치가 없다.",
    "missing b": "B에는 {b} 수치가 있으나 A에는 짝이 되는 수치가 없다.",
    "value": "A는 {a}, B는 {b}.",
    "scale": "A는 {a}, B는 {b}: {factor}배 차이로, 자릿수 말(‘{word_a}’, ‘{word_b}’)을 혼동했을 수 있다.",
    "factor": "A는 {a}, B는 {b}: {factor}배 차이가 난다.",
    "exchange": "A는 {a}, B는 {b}: 최근 몇 해의 어느 환율로도 {factor}배 차이가 난다.",
    "digits": "A는 {a}, B는 {b}: 두 숫자의 자리가 바뀌었다.",
    "unit": "수는 같지만 단위가 다르다: A는 {told_a}, B는 {told_b}.",
    "points a": "A는 퍼센트포인트, B는 퍼센트로 적어 뜻이 다르다.",
    "points b": "A는 퍼센트, B는 퍼센트포인트로 적어 뜻이 다르다.",
    "bound a": "A에는 한정({told_a})이 있으나 B에는 없다.",
    "bound b": "B에는 한정({told_b})이 있으나 A에는 없다.",
    "bounds": "한정이 다르다: A는 {told_a}, B는 {told_b}.",
    "year": "A는 {told_a}년, B는 {told_b}년.",
    "modality a": "A는 앞일({told_a})로, B는 이미 이룬 일로 적었다.",
    "modality b": "B는 앞일({told_b})로, A는 이미 이룬 일로 적었다.",
    "rate": "두 수치에서 나오는 환율은 {rate}로, 다른 환산이나 최근 몇 해의 환율과 맞지 않는다.",
    "target-year-moved": "{told_a}년까지에서 {told_b}년까지로 바뀌었다.",
    "baseline-changed": "{told_a}년 대비에서 {told_b}년 대비로 바뀌었다.",
    "weakened": "앞선 글에서는 더 굳게 약속했다.",
    "weakened bound": "앞선 글에는 ‘{told_b}’ 한정이 없었다.",
    "weakened bound lost": "앞선 글에는 ‘{told_a}’ 한정이 있었다.",
    "weakened around": "앞선 글에서는 연도를 어림하지 않았다.",
    "value-changed": "{a}에서 {b}(으)로 바뀌었다.",
    "claim-not-repeated": "나중 글에는 {a} 수치가 다시 나오지 않는다.",
    "converted rate": "환산함, 환율: {rate}.",
    "converted": "같은 양을 다른 단위로 적었다: A는 {told_a}, B는 {told_b}.",
    "rounded": "같은 수치를 한쪽에서 더 적은 자릿수로 적었다.",
    "approximation": "한쪽만 어림수로 적었다.",
    "new-claim": "앞선 글에는 {b} 수치가 없다.",
}
COMPARED: Mapping[str, str] = {
    "document": "{name}: {source} · {lang} · {claims}",
    "pair": "수치 1쌍을 비교",
    "pairs": "수치 {n}쌍을 비교",
    "none": "그 가운데 다른 점을 찾지 못함",
    "one": "다른 점 1건",
    "many": "다른 점 {n}건",
    "information": "참고 {n}건",
    "what": "다른 점",
    "also": "{places}에도",
    "rate": "1 {base}에 {value} {unit}",
    "nowhere": "—",
    "read": "두 글이 다른 데에는 까닭이 있을 수 있다. 수치로 찾아낸 것만 비교했다.",
}
