import * as $ from 'svelte/internal/server';

function comment($$renderer, node) {
	$$renderer.push(`<li${$.attr('id', node.id)}><article><header><b>${$.escape(node.author)}</b><span class="likes">${$.escape(node.likes)}</span></header><p>${$.escape(node.text)}</p></article>`);

	if (node.replies.length > 0) {
		$$renderer.push(`<!--[0--><ul><!--[-->`);

		const each_array = $.ensure_array_like(node.replies);

		for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
			let reply = each_array[$$index];

			comment($$renderer, reply);
		}

		$$renderer.push(`<!--]--></ul>`);
	} else {
		$$renderer.push('<!--[-1-->');
	}

	$$renderer.push(`<!--]--></li>`);
}

export default function View($$renderer, $$props) {
	let { title, root } = $$props;

	$$renderer.push(`<section class="comments"><h2>${$.escape(title)}</h2><ul>`);
	comment($$renderer, root);
	$$renderer.push(`<!----></ul></section>`);
}