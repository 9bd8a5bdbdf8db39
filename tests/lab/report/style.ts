/** How the report looks: large, calm, the same colours' strength as the site (7:1), by day and by night, and in print. */
export const css = `
:root { color-scheme: light dark; --paper: #fbf6ec; --ink: #211a13; --quiet: #4b4236; --line: #7d7160; --good: #14492a; --bad: #8b1a12; --link: #22317c; }
@media (prefers-color-scheme: dark) { :root { --paper: #14161f; --ink: #f2ece2; --quiet: #d3cabb; --line: #8d8577; --good: #a9e0bd; --bad: #ffb4a8; --link: #b9c6ff; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 system-ui, sans-serif; }
main { max-width: 76rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.9rem; line-height: 1.3; }
h2 { margin: 2.5rem 0 .5rem; font-size: 1.4rem; line-height: 1.35; }
h3 { margin: 1.5rem 0 .5rem; font-size: 1.1rem; }
.skip { position: absolute; left: -100rem; padding: .75rem 1rem; background: var(--ink); color: var(--paper); }
.skip:focus { left: 0; top: 0; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.verdict { padding: 1rem; border: 3px solid; font-size: 1.3rem; font-weight: 700; }
.good { color: var(--good); }
.bad { color: var(--bad); font-weight: 700; }
.none { color: var(--quiet); }
dt { font-weight: 700; }
dd { margin: 0 0 .75rem; }
dd ul { margin: 0; padding-left: 1.2rem; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; min-width: 40rem; }
caption { padding: .5rem 0; text-align: left; font-weight: 700; }
th, td { padding: .4rem .7rem; border: 1px solid var(--line); text-align: left; vertical-align: top; }
thead th { background: var(--ink); color: var(--paper); }
details { margin: .5rem 0; }
summary { min-height: 44px; padding: .6rem 0; color: var(--link); cursor: pointer; }
code { overflow-wrap: anywhere; font-size: .95em; }
.findings > li { margin-bottom: 1.5rem; }
.shots { display: flex; flex-wrap: wrap; gap: 1rem; align-items: flex-start; }
figure { margin: 0; max-width: 100%; }
img { max-width: 100%; height: auto; border: 1px solid var(--line); }
@media print { .wide { overflow: visible; } details { break-inside: avoid; } }
`;
