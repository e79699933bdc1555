/** The look of the app in restraint: paper and ink, hairlines, one colour. System letters, since the page carries no font. */
export const style = `
:root{color-scheme:light dark;--paper:#fbf7f0;--ink:#16302f;--soft:#4c605d;--hair:#ddd2bf;--band:#e0d3bd;--act:#0f6b66}
@media (prefers-color-scheme:dark){:root{--paper:#101b1a;--ink:#f1eadd;--soft:#b3bfb9;--hair:#2c3b39;--band:#2e3f3c;--act:#69c9bb}}
*{box-sizing:border-box}
html{font-size:112.5%;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:400 1rem/1.45 "Atkinson Hyperlegible Next",system-ui,sans-serif}
main{max-width:60rem;margin:0 auto;padding:36px 24px 88px}
h1{font-size:clamp(2rem,1.5rem + 2.2vw,2.9rem);line-height:1.08;letter-spacing:-.022em;font-weight:680;margin:8px 0 16px;text-wrap:balance}
h2{font-size:1.39rem;font-weight:660;margin:0 0 12px}
h3{font-size:1rem;font-weight:660;margin:24px 0 8px}
p{margin:0 0 16px;max-width:62ch}
.lead{font-size:1.167rem;line-height:1.38}
.soft{color:var(--soft);font-size:.889rem}
section{border-top:1px solid var(--hair);margin-top:36px;padding-top:24px}
ul{margin:0;padding:0 0 0 1.1em;max-width:62ch}
li{margin:0 0 8px}
.two{display:grid;gap:24px}
.two>*{min-width:0}
@media (min-width:60rem){.two{grid-template-columns:1fr 1fr;gap:36px}}
.wide{overflow-x:auto;margin:0 0 16px}
table{border-collapse:collapse;width:100%;font-size:.889rem;font-variant-numeric:tabular-nums}
th,td{text-align:left;vertical-align:top;padding:8px 16px 8px 0;border-bottom:1px solid var(--hair);overflow-wrap:anywhere;min-width:4.5rem}
th{font-weight:480}
tbody th{min-width:9rem}
thead th{color:var(--soft)}
td strong{font-weight:700}
figure{margin:0 0 16px;max-width:40rem}
figcaption{font-weight:660;margin-bottom:8px}
svg{display:block;width:100%;height:auto}
svg text{font:400 16px system-ui,sans-serif;fill:var(--soft)}
svg text.act{fill:var(--act);font-weight:660}
svg polyline{fill:none;stroke:var(--act);stroke-width:4;stroke-linejoin:round;stroke-linecap:round}
svg circle{fill:var(--act)}
svg .hair{stroke:var(--hair);stroke-width:1}
svg .band{fill:var(--band)}
svg .mean{stroke:var(--soft);stroke-width:2}
summary{cursor:pointer;min-height:44px;padding:10px 0;text-decoration:underline;text-underline-offset:4px}
:focus-visible{outline:3px solid var(--act);outline-offset:3px}
@media print{body{font-size:10pt}section{break-inside:avoid}}
`;
