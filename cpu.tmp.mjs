import rehypeRtl, { isolateText } from './src/rehype-rtl/index.ts';
import { unified } from 'unified'; import remarkParse from 'remark-parse'; import remarkGfm from 'remark-gfm'; import remarkRehype from 'remark-rehype'; import rehypeStringify from 'rehype-stringify';
import { visualCases, readCut } from './tests/fixtures/visual-cases.ts';
import { readFileSync } from 'node:fs';
const seed = readFileSync('content/2014/obama-khamenei-letter/index.md','utf8').replace(/^---\n[\s\S]*?\n---\n/, '');
const lines = visualCases.flatMap(({lines})=>lines).map(l=>readCut(l).markdown).filter(l=>!l.includes('\n'));
const latin = readFileSync('tests/fixtures/latin-heavy.md','utf8');
const texts = { seed: seed.repeat(40), latin: latin.repeat(60), lines: lines.join('\n\n').repeat(3) };
const cpu = (f) => { const s = process.threadCpuUsage(); f(); const {user,system}=process.threadCpuUsage(s); return (user+system)/1000; };
const med = (a)=>a.sort((x,y)=>x-y)[a.length>>1];
const proc = unified().use(remarkParse).use(remarkGfm).use(remarkRehype).use(rehypeStringify);
for (const [n,t] of Object.entries(texts)) {
  const mb = Buffer.byteLength(t)/1e6;
  const pipe = [], plug = [], iso=[];
  for (let i=0;i<9;i++) {
    let tree; const a = cpu(()=>{ tree = proc.runSync(proc.parse(t)); });
    const p = cpu(()=>{ rehypeRtl()(tree); });
    const s = cpu(()=>{ proc.stringify(tree); });
    pipe.push(a+s); plug.push(p);
    iso.push(cpu(()=>isolateText(t)));
  }
  console.log(n, mb.toFixed(2)+'MB', 'pipe', (med(pipe)/mb).toFixed(0), 'plugin', (med(plug)/mb).toFixed(0), 'ratio', (med(plug)/med(pipe)).toFixed(3), 'iso', (med(iso)/mb).toFixed(0));
}
