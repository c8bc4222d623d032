const words = (text: string): Set<string> => new Set(text.trim().split(/\s+/))

/** Elements without content or end tag (HTML Standard, 13.1.2). */
export const voidElements: ReadonlySet<string> = words(
  'area base br col embed hr img input link meta source track wbr',
)

/** HTML elements that a template may write. Obsolete raw-text elements (xmp, plaintext, noembed, noframes) are left out. */
export const htmlElements: ReadonlySet<string> = words(`
  a abbr address area article aside audio b base bdi bdo blockquote body br button canvas caption cite code col
  colgroup data datalist dd del details dfn dialog div dl dt em embed fieldset figcaption figure footer form h1 h2 h3
  h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label legend li link main map mark menu meta meter
  nav noscript object ol optgroup option output p picture pre progress q rp rt ruby s samp script search section
  select slot small source span strong style sub summary sup svg math table tbody td template textarea tfoot th thead
  time title tr track u ul var video wbr
`)

/** SVG elements, with their exact case. Script, style and the raw HTML bridge are left out. */
export const svgElements: ReadonlySet<string> = words(`
  animate animateMotion animateTransform circle clipPath defs desc ellipse feBlend feColorMatrix feComponentTransfer
  feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB
  feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting
  feSpotLight feTile feTurbulence filter foreignObject g image line linearGradient marker mask metadata mpath path
  pattern polygon polyline radialGradient rect set stop switch symbol text textPath tspan use view
`)

/** MathML Core elements. */
export const mathElements: ReadonlySet<string> = words(`
  annotation maction menclose merror mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow ms
  mspace msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder munderover semantics
`)

/** Elements whose text is not parsed for tags: constants only, or data through `json`. */
export const rawTextElements: ReadonlySet<string> = words('script style')

/** Elements that hold text but no elements. */
export const rcdataElements: ReadonlySet<string> = words('title textarea')
