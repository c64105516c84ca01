// Telex and VNI typed with the input method off: the browser's side of Keystrokes in PlanSite.Vietnamese and TypedReadings in PlanSite.Search. Pure.
(function () {
  "use strict";
  const search = (globalThis.PlanSiteSearch = globalThis.PlanSiteSearch || {});

  // One row a vowel: level, sắc, huyền, hỏi, ngã, nặng.
  const TONE_TABLE = ["aáàảãạ", "ăắằẳẵặ", "âấầẩẫậ", "eéèẻẽẹ", "êếềểễệ", "iíìỉĩị", "oóòỏõọ", "ôốồổỗộ", "ơớờởỡợ", "uúùủũụ", "ưứừửữự", "yýỳỷỹỵ"];
  const TELEX_TONES = "zsfrxj";
  const CIRCUMFLEX = new Map([["a", "â"], ["e", "ê"], ["o", "ô"]]);
  const VOWEL = /[aăâeêioôơuưy]/;
  const SHAPE = /^(ngh|ng|nh|ch|gh|gi(?=[aăâeêoôơuư])|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?([aăâeêioôơuưy]{1,3})(ch|nh|ng|[cmnpt])?$/;
  const LONGEST_TYPED = 12, MOST_WORDS = 100;

  /** The syllable that was meant, or null. @param {string} typed @returns {string | null} */
  function keystrokes(typed) {
    if (typed.length < 2 || typed.length > LONGEST_TYPED || !/^[a-z0-9]+$/i.test(typed)) return null;
    const syllable = { letters: "", tone: 0, hasMark: false };
    for (const key of typed.toLowerCase()) if (!press(syllable, key)) return null;
    const shape = SHAPE.exec(syllable.letters);
    if (!syllable.hasMark || !shape) return null;
    return syllable.tone === 0 ? syllable.letters : withTone(syllable, (shape[1] || "").length, shape[2], Boolean(shape[3]));
  }

  /** @typedef {{letters: string, tone: number, hasMark: boolean}} Typed */

  /** @param {Typed} syllable @param {string} key @returns {boolean} false where the key makes no sense there */
  function press(syllable, key) {
    const mark = (/** @type {string} */ plain, /** @type {string} */ marked) => {
      const at = syllable.letters.lastIndexOf(plain);
      if (at < 0) return false;
      syllable.letters = syllable.letters.slice(0, at) + marked + syllable.letters.slice(at + plain.length);
      return (syllable.hasMark = true);
    };
    const setTone = (/** @type {number} */ tone) => {
      syllable.tone = tone;
      return (syllable.hasMark = true);
    };
    if (key === "6") return mark("a", "â") || mark("e", "ê") || mark("o", "ô");
    if (key === "7") return mark("uo", "ươ") || mark("o", "ơ") || mark("u", "ư");
    if (key === "8") return mark("a", "ă");
    if (key === "9") return mark("d", "đ");
    if (key >= "0" && key <= "5") return setTone(Number(key));
    if (VOWEL.test(syllable.letters) && TELEX_TONES.includes(key)) return setTone(TELEX_TONES.indexOf(key));
    if (key === "w") return mark("uo", "ươ") || mark("a", "ă") || mark("o", "ơ") || mark("u", "ư");
    const circumflex = CIRCUMFLEX.get(key);
    if (circumflex && mark(key, circumflex)) return true;
    if (key === "d" && mark("d", "đ")) return true;
    syllable.letters += key;
    return true;
  }

  /** @param {Typed} syllable @param {number} onset @param {string} vowels @param {boolean} hasEnding @returns {string} */
  function withTone({ letters, tone }, onset, vowels, hasEnding) {
    let place = hasEnding ? vowels.length - 1 : vowels.length === 3 ? 1 : 0;
    for (let i = 0; i < vowels.length; i++) if (/[ăâêôơư]/.test(vowels[i])) place = i;
    const at = onset + place;
    const row = TONE_TABLE.find((vowel) => vowel[0] === letters[at]) || "";
    return letters.slice(0, at) + row[tone] + letters.slice(at + 1);
  }

  /** @typedef {{start: number, end: number, reading: string, plainKeys: string[]}} Reading */

  /** The runs of a query that can be read so. @param {string} text NFC @returns {Reading[]} */
  function typedReadings(text) {
    /** @type {Reading[]} */
    const readings = [];
    const syllables = search.syllables(text).slice(0, MOST_WORDS);
    for (let i = 0, first = 0; i < syllables.length; i++) {
      if (i + 1 < syllables.length && syllables[i + 1].start === syllables[i].end) continue;
      const { start } = syllables[first], { end } = syllables[i];
      const reading = keystrokes(text.slice(start, end));
      if (reading !== null) readings.push({ start, end, reading, plainKeys: plainKeys(text, syllables.slice(first, i + 1)) });
      first = i + 1;
    }
    return readings;
  }

  /** @param {string} text @param {{start: number, end: number}[]} run @returns {string[]} */
  function plainKeys(text, run) {
    const forms = run.map(({ start, end }) => search.form(text.slice(start, end)).folded);
    return forms.length === 1 ? forms : forms.slice(1).map((form, i) => forms[i] + " " + form);
  }

  /** The terms to look up before keystrokes can be read. @param {Reading[]} readings @returns {string[]} */
  function readingKeys(readings) {
    return readings.flatMap(({ reading, plainKeys }) => [...plainKeys, search.form(reading).folded]);
  }

  /** The query with its keystrokes read. @param {string} text @param {Reading[]} readings @param {(key: string) => boolean} isKnown @returns {string} */
  function meantText(text, readings, isKnown) {
    let meant = "", at = 0;
    for (const { start, end, reading, plainKeys } of readings) {
      if (plainKeys.every(isKnown) || !isKnown(search.form(reading).folded)) continue;
      meant += text.slice(at, start) + reading;
      at = end;
    }
    return meant + text.slice(at);
  }

  Object.assign(search, { keystrokes, typedReadings, readingKeys, meantText });
})();
