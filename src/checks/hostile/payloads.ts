// For tests alone: texts that would become something else wherever they were pasted into a page, a file or a program as they stand.

/** What a browser or a reader of feeds would run, load or open. */
const MARKUP = [
  '<script data-pwned>pwned=true</script>', '</script><script data-pwned>pwned=true</script>', '</title></style></textarea></noscript></template><b data-pwned>', '"><img src=x onerror=pwned=true data-pwned>', "'><svg/onload=pwned=true data-pwned>",
  '<svg><script href="data:,pwned=true" data-pwned /><animate onbegin=pwned=true data-pwned /><foreignObject><iframe src="javascript:pwned=true" data-pwned></iframe></foreignObject></svg>', '<a href="javascript:pwned=true" data-pwned>x</a>', '" onfocus=pwned=true autofocus data-pwned="',
  '<iframe srcdoc="<script>parent.pwned=true</script>" data-pwned></iframe>', '<link rel=stylesheet href=//elsewhere.invalid/x.css data-pwned><base href=//elsewhere.invalid/ data-pwned><meta http-equiv=refresh content=nought;url=//elsewhere.invalid/ data-pwned>',
  '<!--', '--!>', '-->', '<![CDATA[', ']]>', '<?x ?>', '<!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]>&y;', '&lt;b data-pwned&gt; &amp;amp; &quot;',
];
/** What Markdown, templates and programs would take for theirs. */
const SIGNS = [
  '[x](javascript:pwned=true) ![x](https://elsewhere.invalid/x.png) <https://elsewhere.invalid/> `x` **x** __x__ ~~x~~ | x |', '${a*a} #{a} <%= a %> $(a) `a`', String.raw`\ \" \' \n`, '""" \'\'\' . @en ^^ <x> ]]', ';DTSTART:x\\, BEGIN:VEVENT', '% $ # \\input{/etc/passwd} TY  - x ER  -',
  '%zz %s ../../etc/passwd ..\\..\\x file:///etc/passwd javascript:pwned=true //elsewhere.invalid/x', '\u05d0\u05d1 \u0627\u0628', '\u2028\u2029', '=A+A',
];
/** What reads braces as its own: no text of a chart may, since they name values there. */
const BRACES = ['{a} {{a}} {a*a}', '}, @misc{x, title={x}}'];

/** In front of a text, by turns: a spreadsheet takes what follows for a formula. */
export const LEADS = ['=A+A ', '@SUM(A:A) ', '-A+A ', '+A ', '=HYPERLINK("https:","x") ', '＝A '];

/** Everything at once. There is no figure in it, since figures must be those of the data. */
export const HOSTILE = [...MARKUP, ...SIGNS, ...BRACES].join(' ');
export const WITHOUT_BRACES = [...MARKUP, ...SIGNS].join(' ').replace(/[{}]/g, '');
/** Figures that stand for signs: where figures must be those of the data they are told. */
export const NUMERIC = String.raw`&#60;b data-pwned&#62; &#x3c;b data-pwned> \u003cb data-pwned\x3e %00 %3Cscript%3E {7*7}`;
/** For names, which are looked for in every text and must be short. */
export const SHORT = '<b data-pwned>"\'&lt;`]]>\\';

/** A text on one line: what reads XML takes some of the characters that end lines for others. */
export const flat = (text: string): string => text.replace(/\s+/g, ' ');
const WHOLE = [NUMERIC, HOSTILE, WITHOUT_BRACES, SHORT].map(flat);
/** Whether more is left of a text than whole payloads and words that do no harm: what was cut, escaped or read otherwise is torn. */
export const isTorn = (text: string): boolean => WHOLE.reduce((rest, payload) => rest.replaceAll(payload, ''), flat(text)).includes('pwned');
