import * as $ from 'svelte/internal/server';

export default function View($$renderer, $$props) {
	let { title, nav, user, year, products } = $$props;

	$$renderer.push(`<header><a class="logo" href="/">Rose Ash</a><nav class="main"><ul><!--[-->`);

	const each_array = $.ensure_array_like(nav);

	for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
		let item = each_array[$$index];

		$$renderer.push(`<li${$.attr_class($.clsx(item.current ? 'current' : 'other'))}><a${$.attr('href', item.url)}>${$.escape(item.name)}</a></li>`);
	}

	$$renderer.push(`<!--]--></ul><p class="user">Signed in as ${$.escape(user)}</p></nav></header><main><h1>${$.escape(title)}</h1><section class="grid"><!--[-->`);

	const each_array_1 = $.ensure_array_like(products);

	for (let $$index_2 = 0, $$length = each_array_1.length; $$index_2 < $$length; $$index_2++) {
		let product = each_array_1[$$index_2];

		$$renderer.push(`<article class="card"${$.attr('id', product.id)}><a${$.attr('href', "/products/" + product.slug)}><img${$.attr('src', product.image)}${$.attr('alt', product.title)} loading="lazy" width="320" height="240"/></a><h3>${$.escape(product.title)}</h3><p class="brand">${$.escape(product.brand)}</p><p class="summary">${$.escape(product.summary)}</p><ul class="labels"><!--[-->`);

		const each_array_2 = $.ensure_array_like(product.labels);

		for (let $$index_1 = 0, $$length = each_array_2.length; $$index_1 < $$length; $$index_1++) {
			let label = each_array_2[$$index_1];

			$$renderer.push(`<li>${$.escape(label)}</li>`);
		}

		$$renderer.push(`<!--]--></ul><p class="price">${$.escape(product.price)}</p>`);

		if (product.stock > 0) {
			$$renderer.push(`<!--[0--><button type="submit" name="add"${$.attr('value', product.id)}>Add to basket</button>`);
		} else {
			$$renderer.push(`<!--[-1--><p class="gone">Out of stock</p>`);
		}

		$$renderer.push(`<!--]--></article>`);
	}

	$$renderer.push(`<!--]--></section></main><footer><p>© ${$.escape(year)} the members</p><p><a href="/imprint">Imprint</a> <a href="/privacy">Privacy</a></p></footer>`);
}