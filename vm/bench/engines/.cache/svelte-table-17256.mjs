import * as $ from 'svelte/internal/server';

export default function View($$renderer, $$props) {
	let { columns, rows } = $$props;

	$$renderer.push(`<table><thead><tr><!--[-->`);

	const each_array = $.ensure_array_like(columns);

	for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
		let column = each_array[$$index];

		$$renderer.push(`<th>${$.escape(column)}</th>`);
	}

	$$renderer.push(`<!--]--></tr></thead><tbody><!--[-->`);

	const each_array_1 = $.ensure_array_like(rows);

	for (let $$index_2 = 0, $$length = each_array_1.length; $$index_2 < $$length; $$index_2++) {
		let row = each_array_1[$$index_2];

		$$renderer.push(`<tr${$.attr('id', row.id)}><!--[-->`);

		const each_array_2 = $.ensure_array_like(row.cells);

		for (let $$index_1 = 0, $$length = each_array_2.length; $$index_1 < $$length; $$index_1++) {
			let cell = each_array_2[$$index_1];

			$$renderer.push(`<td>${$.escape(cell)}</td>`);
		}

		$$renderer.push(`<!--]--></tr>`);
	}

	$$renderer.push(`<!--]--></tbody></table>`);
}