/**
 * Texts that want to be more than text: in markup, feeds, spreadsheets, references, drawings, mail and file names.
 * An article may say each of them in any of its free strings, and readers see it as it was written.
 */
export const attacks: readonly string[] = [
  // Markup
  '<script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  `' onmouseover='alert(1)' x='`,
  '" autofocus onfocus="alert(1)',
  '</title><style>*{display:none}</style>',
  '</textarea></noscript></template>',
  '<!-- <script> -->',
  '--><b>out</b>',
  '<a href="article:figures#x">a</a> <a href="site:x">b</a>',
  '<h3 id="x">heading</h3><iframe srcdoc="x"></iframe>',
  '{{constructor.constructor("alert(1)")()}} $\u007balert(1)} <%= 1 %>',
  '&lt;script&gt; &amp;amp; &#60;b&#62; &#x3c;b&#x3e; &nbsp &copy',
  // XML
  ']]><b>out</b><![CDATA[',
  '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e;',
  '</summary></entry><entry><title>new</title>',
  '</text></svg><svg xmlns="http://www.w3.org/2000/svg"><a href="javascript:alert(1)"><text>x</text></a></svg>',
  // Addresses
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'https://example.org/"onclick="alert(1)',
  '[x](javascript:alert(1)) ![x](https://example.org/x.png)',
  '../../../etc/passwd',
  '%2e%2e%2f%00 %0D%0ABcc: all@example.org',
  '&subject=other&bcc=all@example.org?body=x#x',
  // Spreadsheets
  "=cmd|' /C calc'!A0",
  '+1+1',
  '-2+3',
  '@SUM(1+1)*cmd',
  '＝1+1',
  `"quoted", 'single', a;b`,
  'x";=HYPERLINK("https://example.org/"&A1)',
  'x;=1+1\t;@SUM(A1)',
  "'=1+1",
  // References
  '\\input{/etc/passwd} \\write18{id} $x_1$ %',
  'a} , url = {https://example.org/x}, note = {b',
  '@article{x, title = {y}}',
  '{{{ }}} { } \\{ \\} \\\\ ~ ^ # & _ $ %',
  // Style sheets and scripts
  '"; } @import url(https://example.org/x.css); a { b: "',
  '*/ @page { content: "x" } /* \\"',
  // YAML and Markdown
  '- *not* an alias: &anchor !!js/function >',
  '## No heading, ::compare[x]{figures="a b"} :cite[x] :figure[x]{of=y}',
  '`code` ```js\nalert(1)\n``` [^1] [^1]: x | a | b |',
  '***nested** emphasis* ~~struck~~ <https://example.org/>',
  // Letters
  '\u05e9\u05dc\u05d5\u05dd \u0627\u0644\u0639\u0631\u0628\u064a\u0629 \u200eab\u200fcd \u2067\u05d0\u2069',
  'e\u0301 \u00e9 \ufb01 \u{1d538} \u{1f469}\u200d\u{1f469}\u200d\u{1f467} \u65e5\u672c\u8a9e',
  '__proto__ constructor prototype toString hasOwnProperty',
  'line one\nline two\n\nline four',
  ' blanks   around ',
  'a-word-of-'.repeat(10),
  'undefined null NaN [object Object] true 0',
]

/** Texts that no page, feed or drawing can hold, or that make a reader see another text: they are refused. */
export const unfit: readonly [name: string, text: string][] = [
  ['a zero byte', 'x\0y'],
  ['a control character', 'x\u0008y'],
  ['an escape of terminals', '\u001b[31mx'],
  ['a control character of the second kind', 'x\u0085y'],
  ['half a character', 'x\ud800y'],
  ['the other half', 'x\udc00y'],
  ['a code that is no character', 'x\uffffy'],
  ['an override from right to left', 'nine \u202eeno\u202c'],
  ['an override from left to right', '\u202dx\u202c'],
  ['an embedding that is not closed', 'x \u202b9 to 4,000'],
  ['an isolate that is not closed', 'x \u2067 9 to 4,000'],
  ['an isolate that was not opened', 'x \u2069 9 to 4,000'],
]
