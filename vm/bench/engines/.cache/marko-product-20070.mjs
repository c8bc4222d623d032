import { _escape, _scope_reason, _serialize_guard, _el_resume, _html, _attr_class, _attr, _scope, _serialize_if, _scope_id, _for_of, _sep, _scope_with_id, _if, _trailers, _template } from "marko/html";
export default _template("rjpdU0C", input => {
  const $scope0_reason = _scope_reason(),
    $sg__input_nav = _serialize_guard($scope0_reason, /* input.nav */3),
    $sg__input_user = _serialize_guard($scope0_reason, /* input.user */4),
    $sg__input_title = _serialize_guard($scope0_reason, /* input.title */2),
    $sg__input_products = _serialize_guard($scope0_reason, /* input.products */5),
    $si__input_products = _serialize_if($scope0_reason, /* input.products */5),
    $sg__input_nav__OR__input_products = _serialize_guard($scope0_reason, /* input.nav, input.products */0),
    $sg__input_year = _serialize_guard($scope0_reason, /* input.year */6);
  const $scope0_id = _scope_id();
  _html(`<!doctype html><html lang=en><head><meta charset=utf-8><title>${_escape(input.title)}</title>${_el_resume($scope0_id, "a", ($sg__input_title))}<link rel=stylesheet href=/assets/site.css></head><body><header><a class=logo href="/">Rose Ash</a><nav class=main><ul>`);
  _for_of(input.nav, item => {
    const $scope1_id = _scope_id();
    _html(`<li${_attr_class(item.current ? "current" : "other")}><a${_attr("href", item.url)}>${_escape(item.name)}${_el_resume($scope1_id, "c", ($sg__input_nav))}</a>${_el_resume($scope1_id, "b", ($sg__input_nav))}</li>${_el_resume($scope1_id, "a", $sg__input_nav)}`);
    (_serialize_if($scope0_reason, /* input.nav */3)) && _scope($scope1_id, {});
  }, 0, $scope0_id, "b", $sg__input_nav, $sg__input_nav, ($sg__input_nav__OR__input_products), "</ul>", 1);
  _html(`<p class=user>Signed in as ${_sep(($sg__input_user))}${_escape(input.user)}${_el_resume($scope0_id, "c", ($sg__input_user))}</p></nav></header><main><h1>${_escape(input.title)}${_el_resume($scope0_id, "d", ($sg__input_title))}</h1><section class=grid>`);
  _for_of(input.products, product => {
    const $scope2_id = _scope_id();
    _html(`<article class=card${_attr("id", product.id)}><a${_attr("href", "/products/" + product.slug)}><img${_attr("src", product.image)}${_attr("alt", product.title)} loading=lazy width=320 height=240>${_el_resume($scope2_id, "c", ($sg__input_products))}</a>${_el_resume($scope2_id, "b", ($sg__input_products))}<h3>${_escape(product.title)}${_el_resume($scope2_id, "d", $sg__input_products)}</h3><p class=brand>${_escape(product.brand)}${_el_resume($scope2_id, "e", $sg__input_products)}</p><p class=summary>${_escape(product.summary)}${_el_resume($scope2_id, "f", $sg__input_products)}</p><ul class=labels>`);
    _for_of(product.labels, label => {
      const $scope4_id = _scope_id();
      _html(`<li>${_escape(label)}${_el_resume($scope4_id, "a", $sg__input_products)}</li>`);
      ($si__input_products) && _scope($scope4_id, {});
    }, 0, $scope2_id, "g", $sg__input_products, $sg__input_products, $sg__input_products, "</ul>", 1);
    _html(`<p class=price>${_escape(product.price)}${_el_resume($scope2_id, "h", $sg__input_products)}</p>`);
    _if(() => {
      if (product.stock > 0) {
        const $scope3_id = _scope_id();
        _html(`<button type=submit name=add${_attr("value", product.id)}>Add to basket</button>${_el_resume($scope3_id, "a", $sg__input_products)}`);
        ($si__input_products) && _scope($scope3_id, {
          _: _scope_with_id($scope2_id)
        });
        return 0;
      } else {
        const $scope5_id = _scope_id();
        _html("<p class=gone>Out of stock</p>");
        $si__input_products && _scope($scope5_id, {});
        return 1;
      }
    }, $scope2_id, "i", $sg__input_products, $sg__input_products, $sg__input_products, 0, 1);
    _html(`</article>${_el_resume($scope2_id, "a", $sg__input_products)}`);
    $si__input_products && _scope($scope2_id, {
      l: product?.id
    });
  }, 0, $scope0_id, "e", $sg__input_products, $sg__input_products, ($sg__input_nav__OR__input_products), "</section>", 1);
  _html(`</main><footer><p>© ${_sep(($sg__input_year))}${_escape(input.year)}${_el_resume($scope0_id, "f", ($sg__input_year))} the members</p><p><a href=/imprint>Imprint</a> <a href=/privacy>Privacy</a></p></footer>`), _trailers("</body></html>");
  (_serialize_if($scope0_reason, /* input.title, input.nav, input.user, input.products, input.year */1)) && _scope($scope0_id, {});
}, 1);