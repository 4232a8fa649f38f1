import { questionBankOf } from './questions.mjs'
import { renderPdf } from '../../packages/pdf/dist/index.js'
const n = Number(process.argv[2]); const bank = questionBankOf(n)
let peak = 0; const t = performance.now(); const log = []
setInterval(() => { const m = process.memoryUsage.rss() / 2 ** 20; peak = Math.max(peak, m); log.push(Math.round(m)) }, 2000).unref()
const a = await renderPdf(bank, { scratch: '' }, { threads: 2 })
const u = process.cpuUsage()
console.log(n, 'questions', a.length / 2, 'volumes', Math.round((performance.now() - t) / 1000), 's', Math.round((u.user + u.system) / 1e6), 'cpu s', 'peak', Math.round(process.resourceUsage().maxRSS / 1024), 'MB; pdf MB', (a.filter(x => x.path.endsWith('.pdf')).reduce((s, x) => s + x.contents.length, 0) / 1e6).toFixed(1))
console.log(log.filter((_, i) => i % Math.ceil(log.length / 30) === 0).join(' '))
const fits = a.filter(x => x.path.endsWith('.json')).map(x => JSON.parse(x.contents)); console.log('outside', fits.flatMap(f => f.outside).length, 'overprinted', fits.flatMap(f => f.overprinted).length, 'pages', fits.reduce((s, f) => s + f.pages, 0))
