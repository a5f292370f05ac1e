/**
 * The look of a sheet that stands alone: black on white, shapes instead of colours, the fonts of the system. No
 * paper size is set: A4 and US Letter both come from the printer, and a sheet is as high as the shorter of the two.
 * A sheet of many steps has narrower margins. On paper each is a table, whose head is repeated where it takes two pages
 * all the same: a page without a name and an address belongs to nobody.
 * The code stands out of its line by no more than its white rim, or it would be drawn at the foot of the page before.
 */
export const sheetCss = `@page{margin:13mm 15mm 12mm}
@page near{margin:9mm 10mm}
*{box-sizing:border-box;margin:0;padding:0}
html{background:#e9ecee;color-scheme:light;-webkit-text-size-adjust:100%}
body{color:#000;font:10.5pt/1.4 "Segoe UI",Roboto,"Helvetica Neue",Arial,"Liberation Sans",system-ui,sans-serif}
.m,td{font-family:ui-monospace,SFMono-Regular,"Cascadia Mono",Consolas,"DejaVu Sans Mono","Liberation Mono",monospace}
.sheet{--t:10.5pt;--s:9pt;--p:2.2mm;--r:2.6mm;--h:25pt;--g:5mm;--o:7mm;display:flex;flex-direction:column;max-width:210mm;min-height:297mm;margin:8mm auto;padding:13mm 15mm 12mm;background:#fff;font-size:var(--t)}
.c1{--t:10pt;--s:8.5pt;--p:1.2mm;--r:1.8mm;--h:22pt;--g:3mm;--o:6mm}
.c2{--t:9pt;--s:8pt;--p:.9mm;--r:1.2mm;--h:20pt;--g:2mm;--o:5mm;line-height:1.3}
.c3{--t:8.5pt;--s:7.5pt;--p:.6mm;--r:.9mm;--h:18pt;--g:1mm;--o:5mm;line-height:1.25}
.c4{--t:8pt;--s:7.2pt;--p:.4mm;--r:.7mm;--h:18pt;--g:1mm;--o:4mm;line-height:1.2}
.c5{--t:8.1pt;--s:7.5pt;--p:.4mm;--r:.6mm;--h:18pt;--g:1mm;--o:5mm;line-height:1.2}
a{color:inherit;text-decoration:none}
ol{list-style:none}
.z{display:flex;flex-direction:column;flex:1}
header>div,.h{display:flex;justify-content:space-between;gap:6mm}
header>div{gap:10mm;padding-bottom:var(--g)}
.k{font-size:9.5pt}
h1{font-size:var(--h);line-height:1.1;margin:1mm 0 1.5mm;letter-spacing:-.018em}
.u{font-size:13pt;font-weight:600;overflow-wrap:anywhere}
.q{display:flex;align-items:flex-end;gap:1mm;flex:none;font-size:8.5pt;line-height:1.3;text-align:right}
.q img{width:29mm;height:29mm;margin:-1mm -2mm -2mm 0;image-rendering:pixelated}
table{width:100%;border-collapse:collapse;border:1.6pt solid;break-inside:avoid}
th,td{padding:var(--r) 3mm;text-align:left}
thead th{padding:1mm 3mm;font-size:8.5pt;font-weight:600}
tbody tr>*{border-top:.6pt solid}
tbody th{font-size:12pt}
th span,td small{display:block;font-size:8.5pt;font-weight:400}
td{border-left:.6pt solid;font-size:11pt}
td.o{width:38%;overflow-wrap:anywhere}
td.n{font-size:16pt;line-height:1.1;font-weight:700}
.l{margin-top:calc(var(--g)/2);font-size:.95em;overflow-wrap:anywhere}
.w{display:grid;gap:1mm;margin-top:calc(var(--g)/2);padding:1.5mm 3mm;border:.6pt solid;font-size:var(--s);break-inside:avoid}
.h{flex-wrap:wrap;align-items:baseline;gap:1mm 6mm;margin:var(--g) 0 1mm;break-after:avoid}
h2{font-size:15pt}
.y{display:flex;flex-wrap:wrap;gap:1mm 5mm;font-size:9.5pt}
.y span{display:inline-flex;align-items:center;gap:1.5mm}
i{position:relative;display:grid;place-items:center;flex:none;width:6.6mm;height:6.6mm;font-size:9.5pt;font-style:normal;font-weight:700;line-height:1}
i::before{content:"";position:absolute;inset:0;border:1.2pt solid}
.y i{width:3.6mm;height:3.6mm}
.you::before{border-radius:50%}
.app::before{inset:14%;transform:rotate(45deg)}
i.t{font-size:8.5pt}
ol{border-top:1.6pt solid}
li{display:grid;grid-template-columns:6mm 8mm minmax(0,1fr);column-gap:5mm;align-items:start;padding:var(--p) 0;border-bottom:.5pt solid #777;break-inside:avoid}
li:last-child{break-after:avoid}
.b{width:5.4mm;height:5.4mm;border:.8pt solid;border-radius:1mm;text-align:center;line-height:5mm}
li i{margin:-.6mm 0 0}
.s{font-size:var(--s);line-height:1.3;color:#333}
.c3 li p,.c4 li p,.c5 li p{display:inline}
.c4 .s,.c5 .s{line-height:1.2}
.c5 li{column-gap:2.5mm}
.c5 tbody th,.c5 td.n{font-size:11pt}
.c5 tbody th{width:34%}
.c5 td.o{width:30%}
.c5 td{font-size:9.5pt}
.c5 th span{display:inline;font-size:8pt}
footer{margin-top:auto;break-inside:avoid}
.f{display:grid;grid-template-columns:2fr 2fr 1fr;gap:var(--o) 6mm;padding-top:var(--o)}
.f div{border-top:.8pt solid;padding-top:1mm;font-size:8.5pt}
.e{display:flex;flex-wrap:wrap;justify-content:space-between;gap:1mm 6mm;margin-top:2mm;padding-top:1.5mm;border-top:.5pt solid #777;font-size:7.5pt;line-height:1.3;overflow-wrap:anywhere}
@media screen and (max-width:52rem){
.sheet.sheet{--t:11.5pt;--s:10.5pt;--p:2.2mm;--g:4mm;--o:6mm;min-height:0;margin:0;padding:24px 16px;line-height:1.4}
.sheet li p{display:block}
td.o{width:auto}
li{column-gap:3mm}
.q,thead{display:none}
tbody,tr,tbody th,td{display:block}
tr{padding:6px 0}
tr+tr{border-top:.6pt solid}
tbody tr>*{border:0;padding:1mm 3mm}
.f{grid-template-columns:1fr 1fr}
}
@media print{
html{background:#fff}
.sheet{display:table;width:100%;max-width:none;min-height:0;margin:0;padding:0}
header{display:table-header-group;break-inside:avoid}
.z{min-height:205mm}
.c5{page:near}
.c5 .z{min-height:222mm}
.sheet+.sheet{break-before:page}
}
`
