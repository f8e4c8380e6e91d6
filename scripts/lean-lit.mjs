/**
 * For the script builds: Lit without the ways in which no element of ours uses it. Each cut is a
 * text of the version that package.json pins; one that is not there exactly once ends the build, so
 * that a new version of Lit is looked at again.
 */

const NONE = '';

const REACTIVE_ELEMENT = [
  // polyfills, and the register of versions
  ['p=a.reactiveElementPolyfillSupport,', NONE],
  [',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2")', NONE],
  // decorators
  ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', NONE],
  [
    'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
    NONE,
  ],
  ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', NONE],
  [',void 0!==t.l&&(this.l=[...t.l])', NONE],
  [',this.constructor.l?.forEach(t=>t(this))', NONE],
  // attributes that hold JSON, and converters of one's own
  ['break;case Object:case Array:t=null==t?t:JSON.stringify(t)}return t', '}return t'],
  ['break;case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}}return i', '}return i'],
  ['(void 0!==i.converter?.toAttribute?i.converter:u).toAttribute', 'u.toAttribute'],
  [
    ',h="function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u;this._$Em=e;const r=h.fromAttribute(s,t.type);this[e]=r??this._$Ej?.get(e)??r,',
    ';this._$Em=e,this[e]=u.fromAttribute(s,t.type),',
  ],
  ['converter:u,', NONE],
  // defaults that are not reflected, comparisons of one's own
  [
    '((i.hasChanged??f)(h,s)||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i)))',
    'f(h,s)',
  ],
  [
    '{useDefault:i,reflect:e,wrapped:h},r){i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||(this._$AL.has(t)||(this.hasUpdated||i||(s=void 0),this._$AL.set(t,s)),!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}',
    '{reflect:e}){this._$AL.has(t)||(this.hasUpdated||(s=void 0),this._$AL.set(t,s)),!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t)}',
  ],
  [',useDefault:!1,hasChanged:f}', '}'],
  // properties over accessors that a class has already, or named by symbols
  [',this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0)', NONE],
  [
    'const t=this.constructor.elementProperties;if(t.size>0)for(const[s,i]of t){const{wrapped:t}=i,e=this[s];!0!==t||this._$AL.has(s)||void 0===e||this.C(s,void 0,i,e)}',
    NONE,
  ],
  [
    'const{get:e,set:r}=h(this.prototype,t)??{get(){return this[s]},set(t){this[s]=t}};return{get:e,set(s){const h=e?.call(this);r?.call(this,s),this.requestUpdate',
    'return{get(){return this[s]},set(e){const h=this[s];this[s]=e,this.requestUpdate',
  ],
  ['getOwnPropertyDescriptor:h,', NONE],
  ['getOwnPropertySymbols:o,', NONE],
  [',s=[...r(t),...o(t)];for(const i of s)', ';for(const i of r(t))'],
];

const LIT_HTML = [
  // polyfills, and the register of versions
  [
    ',B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");const D=',
    ';const D=',
  ],
  // bindings to elements and properties
  [
    '1===r.type?i=new r.ctor(h,r.name,r.strings,this,t):6===r.type&&(i=new Z(h,this,t))',
    'i=new r.ctor(h,r.name,r.strings,this,t)',
  ],
  ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t))', NONE],
  [
    'class Z{constructor(t,i,s){this.element=t,this.type=6,this._$AN=void 0,this._$AM=i,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(t){M(this,t)}}',
    NONE,
  ],
  [',B:I,F:Z}', '}'],
  ['"."===e[1]?I:', NONE],
  [
    'class I extends H{constructor(){super(...arguments),this.type=3}j(t){this.element[this.name]=t===A?void 0:t}}',
    NONE,
  ],
  // bindings in comments, and in elements that hold nothing but text
  [
    'else if(8===r.nodeType)if(r.data===n)d.push({type:2,index:l});else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}l++',
    'else 8===r.nodeType&&r.data===n&&d.push({type:2,index:l});l++',
  ],
  [
    'if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}',
    NONE,
  ],
  // templates that were compiled, and formulas
  [
    '"number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s);',
    'this._$AC(t);',
  ],
  ['{values:i,_$litType$:s}=t,e=', '{values:i}=t,e='],
  ['"<svg>":3===i?"<math>":""', '"<svg>":""'],
  ['"</svg>":3===i?"</math>":""', '"</svg>":""'],
  ['2===i||3===i', '2===i'],
  // directives that outlive their element's place in the page
  ['h?._$AO?.(!1),', NONE],
  ['this._$AP?.(!1,!0,s);', ';'],
  ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', NONE],
  ['get _$AU(){return this._$AM?._$AU??this._$Cv}', NONE],
  [',this._$Cv=e?.isConnected??!0', NONE],
  ['get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}', NONE],
  ['get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}', NONE],
  ['this._$AV=[],this._$AN=void 0,', 'this._$AV=[],'],
  ['this.type=2,this._$AH=A,this._$AN=void 0,', 'this.type=2,this._$AH=A,'],
  ['this.type=1,this._$AH=A,this._$AN=void 0,', 'this.type=1,this._$AH=A,'],
  // what only those who hold a part look at
  [
    'get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return void 0!==i&&11===t?.nodeType&&(t=i.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}',
    NONE,
  ],
  ['(t?.creationScope??l).importNode', 'l.importNode'],
  // listeners with options, and those that are objects
  ['||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive', NONE],
  [
    '"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)',
    'this._$AH.call(this.options.host,t)',
  ],
];

const LIT_ELEMENT = [
  // polyfills, hydration, and the register of versions
  ['i._$litElement$=!0,', NONE],
  [
    ',s.litElementHydrateSupport?.({LitElement:i});const o=s.litElementPolyfillSupport;o?.({LitElement:i});',
    ';',
  ],
  [';(s.litElementVersions??=[]).push("4.2.2")', NONE],
  // directives that outlive their element's place in the page
  ['this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),', NONE],
  [
    'connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}',
    NONE,
  ],
];

const DIRECTIVE = [['get _$AU(){return this._$AM._$AU}', NONE]];

const DIRECTIVE_HELPERS = [
  [
    'if(c){let t;e._$AQ?.(o),e._$AM=o,void 0!==e._$AP&&(t=o._$AU)!==n._$AU&&e._$AP(t)}',
    'if(c)e._$AM=o;',
  ],
];

const CUTS = [
  [/@lit\/reactive-element\/reactive-element\.js$/, REACTIVE_ELEMENT],
  [/lit-html\/lit-html\.js$/, LIT_HTML],
  [/lit-element\/lit-element\.js$/, LIT_ELEMENT],
  [/lit-html\/directive\.js$/, DIRECTIVE],
  [/lit-html\/directive-helpers\.js$/, DIRECTIVE_HELPERS],
];

function cut(code, [text, instead]) {
  const [before, after, ...more] = code.split(text);
  if (after === undefined || more.length > 0)
    throw new Error(`Lit has changed, or is cut twice: ${text}`);
  return before + instead + after;
}

export const leanLit = () => ({
  name: 'lean-lit',
  transform(code, id) {
    const path = id.replaceAll('\\', '/');
    const found = CUTS.find(([file]) => file.test(path));
    return found ? { code: found[1].reduce(cut, code), map: null } : null;
  },
});
