/** Headings about a page rather than of its subject, as every language has them. */
const chapters = [
  'introduction|intro|preface|purpose|audience|foreword|overview|about(?: (?:this|the|me|us).*)?|getting started|quick ?start|installation|install|setup|set up|usage|requirements|prerequisites|features|motivation|background|instructions?|how to use(?: this.*)?|rules|legend|glossary|goals?|objectives?|learning (?:objectives|outcomes|goals)',
  "what (?:you|we|i)(?:['’]ll| will| are going to)? (?:find|learn|cover|see|get)(?: (?:here|inside|in (?:this|here).{0,30}))?|what(?:['’]s| is) in this .{1,30}|what(?:['’]s| is) (?:inside|included|covered|here)|what this .{0,20} (?:covers|contains)|(?:topics|concepts|technologies|things)(?: we| you)?(?: will)? (?:covered?|learn)",
  'how to (?:read|study|prepare|practi[cs]e)(?: (?:from |with )?(?:this|these) .{1,30}| for (?:the |your |an )?interviews?)?|(?:repository|repo) structure|(?:(?:final|interview|preparation|prep|study|general|pro|quick|bonus) )?tips(?: .{0,30})?',
  "conclusions?|summary|wrap[- ]?up|recap|next steps?|what[’']?s next\\??|key takeaways?|references?|resources?|useful (?:links|resources)|further reading|additional resources|links|see also|related(?: .*)?|bibliography|sources|tips|notes?|disclaimers?|changelog|change log|release notes|roadmap|to ?do|navigation|feedback|contact|faq|navigate|show your support|stay connected|important|other (?:answers|resources|links|questions)",
  'introducción|instalación|uso|conclusi[oó]n(?:es)?|resumen|referencias|recursos|enlaces|bibliografía|notas?|requisitos|objetivos?',
  'introdução|instalação|conclus(?:ão|ões)|resumo|referências|links úteis|observações|como usar|instruções',
  'avant-propos|installation|utilisation|conclusion|résumé|références|ressources|liens|remarques|objectifs|prérequis',
  'einführung|einleitung|vorwort|überblick|zusammenfassung|fazit|literatur|quellen|links|hinweise|voraussetzungen|merkkern|lernziele',
  'introduzione|installazione|uso|conclusion[ei]|riassunto|riferimenti|risorse|fonti|note',
  'введение|предисловие|вступление|описание|установка|использование|заключение|выводы?|итоги?|источники|ссылки|литература|полезные ссылки|материалы|примечани[ея]|об этом .*|цели',
  'вступ|передмова|опис|встановлення|висновк[иі]|джерела|посилання|література|підсумки',
  'wstęp|wprowadzenie|podsumowanie|źródła|linki|instalacja|bibliografia|úvod|závěr|zdroje|odkazy',
  'giriş|kurulum|kullanım|özet|sonuç|kaynaklar|kaynakça|pendahuluan|kesimpulan|referensi|sumber|giới thiệu|cài đặt|kết luận|tài liệu(?: tham khảo)?|inleiding|samenvatting|bronnen',
  '前言|简介|簡介|介绍|序言|序|概述|说明|說明|安装|使用(?:方法|说明)?|总结|小结|結論|结论|结语|参考(?:资料|文献|链接)?|參考(?:資料|文獻)?|相关(?:链接|资料|阅读)|更新(?:日志|记录)?|写在(?:前面|最后)|后记|联系(?:我|我们|方式)?|声明|免责声明',
  'はじめに|概要|まとめ|おわりに|参考(?:文献|資料|リンク|サイト)?|インストール|使い方|補足|備考|目的',
  '개요|소개|들어가며|서론|설치|사용법|요약|정리|결론|마치며|참고(?: ?(?:자료|문헌|링크|사이트))?|출처|레퍼런스|목표',
  'instrucciones|consignes|istruzioni|anleitung|инструкци[яи]|інструкці[яї]|instrukcja|yönerge(?:ler)?|petunjuk(?: .*)?|hướng dẫn(?: .*)?|注意事项|答题须知|注意事項|안내|유의 ?사항',
  'مقدمة|خاتمة|المراجع|مقدمه|منابع|परिचय|निष्कर्ष|संदर्भ',
]

const about = new RegExp(`^[^\\p{L}\\p{N}]*(?:${chapters.join('|')})[^\\p{L}\\p{N}]*$`, 'iu')

/** Whether a heading names a part of a page that no question is: `Introduction`, `参考资料`, `Выводы`. */
export function isAboutPage(heading: string): boolean {
  return about.test(heading.trim())
}
