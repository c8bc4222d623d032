import { ssrAttribute as _$ssrAttribute } from "solid-js/web";
import { ssr as _$ssr } from "solid-js/web";
import { createComponent as _$createComponent } from "solid-js/web";
import { NoHydration as _$NoHydration } from "solid-js/web";
import { escape as _$escape } from "solid-js/web";
var _tmpl$ = ["<head><meta charset=\"utf-8\"><title>", "</title><link rel=\"stylesheet\" href=\"/assets/site.css\"></head>"],
  _tmpl$2 = ["<html lang=\"en\">", "<body><header><a class=\"logo\" href=\"/\">Rose Ash</a><nav class=\"main\"><ul>", "</ul><p class=\"user\">Signed in as ", "</p></nav></header><main><h1>", "</h1><section class=\"grid\">", "</section></main><footer><p>\xA9 ", " the members</p><p><a href=\"/imprint\">Imprint</a> <a href=\"/privacy\">Privacy</a></p></footer></body></html>"],
  _tmpl$3 = ["<li", "><a", ">", "</a></li>"],
  _tmpl$4 = ["<article class=\"card\"", "><a", "><img", " loading=\"lazy\" width=\"320\" height=\"240\"></a><h3>", "</h3><p class=\"brand\">", "</p><p class=\"summary\">", "</p><ul class=\"labels\">", "</ul><p class=\"price\">", "</p>", "</article>"],
  _tmpl$5 = ["<li>", "</li>"],
  _tmpl$6 = ["<button type=\"submit\" name=\"add\"", ">Add to basket</button>"],
  _tmpl$7 = "<p class=\"gone\">Out of stock</p>";
export const view = props => _$ssr(_tmpl$2, _$createComponent(_$NoHydration, {
  get children() {
    return _$ssr(_tmpl$, _$escape(props.title));
  }
}), _$escape(props.nav.map(item => _$ssr(_tmpl$3, _$ssrAttribute("class", item.current ? 'current' : 'other', false), _$ssrAttribute("href", _$escape(item.url, true), false), _$escape(item.name)))), _$escape(props.user), _$escape(props.title), _$escape(props.products.map(product => _$ssr(_tmpl$4, _$ssrAttribute("id", _$escape(product.id, true), false), _$ssrAttribute("href", "/products/" + _$escape(product.slug, true), false), _$ssrAttribute("src", _$escape(product.image, true), false) + _$ssrAttribute("alt", _$escape(product.title, true), false), _$escape(product.title), _$escape(product.brand), _$escape(product.summary), _$escape(product.labels.map(label => _$ssr(_tmpl$5, _$escape(label)))), _$escape(product.price), product.stock > 0 ? _$ssr(_tmpl$6, _$ssrAttribute("value", _$escape(product.id, true), false)) : _tmpl$7))), _$escape(props.year));