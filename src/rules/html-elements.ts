/** Names of the elements of HTML, obsolete ones that browsers still show included, and of the parts of SVG and MathML that pages embed. */
const ELEMENTS = new Set(
  (
    'a abbr acronym address area article aside audio b base bdi bdo big blink blockquote body br button canvas caption center cite code col ' +
    'colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure font footer form frame frameset ' +
    'h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label legend li link main map mark marquee menu meta meter nav ' +
    'nobr noframes noscript object ol optgroup option output p param picture pre progress q rp rt ruby s samp script search section select ' +
    'slot small source span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track tt ' +
    'u ul var video wbr xmp circle defs ellipse g line path polygon polyline rect text tspan use math mi mn mo mrow msup msub mfrac msqrt'
  ).split(' '),
)

/** Whether browsers know a tag of this lower-case name. */
export const isHtmlElement = (name: string): boolean => ELEMENTS.has(name)
