import { createComponent as _$createComponent } from "solid-js/web";
import { ssr as _$ssr } from "solid-js/web";
import { ssrAttribute as _$ssrAttribute } from "solid-js/web";
import { escape as _$escape } from "solid-js/web";
var _tmpl$ = ["<li", "><article><header><b>", "</b><span class=\"likes\">", "</span></header><p>", "</p></article>", "</li>"],
  _tmpl$2 = ["<ul>", "</ul>"],
  _tmpl$3 = ["<section class=\"comments\"><h2>", "</h2><ul>", "</ul></section>"];
const Comment = props => _$ssr(_tmpl$, _$ssrAttribute("id", _$escape(props.node.id, true), false), _$escape(props.node.author), _$escape(props.node.likes), _$escape(props.node.text), props.node.replies.length > 0 ? _$ssr(_tmpl$2, _$escape(props.node.replies.map(reply => _$createComponent(Comment, {
  node: reply
})))) : _$escape(null));
export const view = props => _$ssr(_tmpl$3, _$escape(props.title), _$escape(_$createComponent(Comment, {
  get node() {
    return props.root;
  }
})));