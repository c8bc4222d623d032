import { ssrAttribute as _$ssrAttribute } from "solid-js/web";
import { ssr as _$ssr } from "solid-js/web";
import { escape as _$escape } from "solid-js/web";
var _tmpl$ = ["<table><thead><tr>", "</tr></thead><tbody>", "</tbody></table>"],
  _tmpl$2 = ["<th>", "</th>"],
  _tmpl$3 = ["<tr", ">", "</tr>"],
  _tmpl$4 = ["<td>", "</td>"];
export const view = props => _$ssr(_tmpl$, _$escape(props.columns.map(column => _$ssr(_tmpl$2, _$escape(column)))), _$escape(props.rows.map(row => _$ssr(_tmpl$3, _$ssrAttribute("id", _$escape(row.id, true), false), _$escape(row.cells.map(cell => _$ssr(_tmpl$4, _$escape(cell))))))));