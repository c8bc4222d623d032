import { _attr, _escape, _scope_reason, _serialize_guard, _el_resume, _html, _peek_scope_id, _existing_scope, _set_serialize_reason, _scope, _serialize_if, _scope_id, _for_of, _scope_with_id, _if, _content, _template } from "marko/html";
export default _template("f4tNBfV", input => {
  const $scope0_reason = _scope_reason(),
    $sg__input_root = _serialize_guard($scope0_reason, /* input.root */2);
  const $scope0_id = _scope_id();
  const Comment = {
    content: _content("LyDZb$g", ({
      node
    }) => {
      const $scope1_id = _scope_id();
      const $scope1_reason = _scope_reason(),
        $sg__node_replies = _serialize_guard($scope1_reason, /* node.replies */5),
        $si__node_replies = _serialize_if($scope1_reason, /* node.replies */5),
        $sg__node_replies_length = _serialize_guard($scope1_reason, /* node.replies.length */6);
      _html(`<li${_attr("id", node.id)}><article><header><b>${_escape(node.author)}${_el_resume($scope1_id, "b", (_serialize_guard($scope1_reason, /* node.author */2)))}</b><span class=likes>${_escape(node.likes)}${_el_resume($scope1_id, "c", (_serialize_guard($scope1_reason, /* node.likes */3)))}</span></header><p>${_escape(node.text)}${_el_resume($scope1_id, "d", (_serialize_guard($scope1_reason, /* node.text */4)))}</p></article>`);
      _if(() => {
        if (node.replies.length > 0) {
          const $scope2_id = _scope_id();
          _html("<ul>");
          _for_of(node.replies, reply => {
            const $scope3_id = _scope_id();
            const $childScope = _peek_scope_id();
            _set_serialize_reason({
              /* node.id */1: ($sg__node_replies),
              /* node.author */2: ($sg__node_replies),
              /* node.likes */3: $sg__node_replies,
              /* node.text */4: $sg__node_replies,
              /* node.replies */5: $sg__node_replies,
              /* node.replies.length */6: $sg__node_replies
            });
            Comment.content({
              node: reply
            });
            ($si__node_replies) && _scope($scope3_id, {
              a: _existing_scope($childScope)
            });
          }, 0, $scope2_id, "a", $sg__node_replies, $sg__node_replies, $sg__node_replies, "</ul>");
          ($si__node_replies) && _scope($scope2_id, {
            _: _scope_with_id($scope1_id)
          });
          return 0;
        }
      }, $scope1_id, "e", $sg__node_replies, ($sg__node_replies_length), ($sg__node_replies_length), 0, 1);
      _html(`</li>${_el_resume($scope1_id, "a", (_serialize_guard($scope1_reason, /* node.id */1)))}`);
      (_serialize_if($scope1_reason, /* node.id, node.author, node.likes, node.text, node.replies.length */0)) && _scope($scope1_id, {
        m: (_serialize_if($scope1_reason, /* node.replies.length */6)) && node?.replies
      });
    })
  };
  _html(`<section class=comments><h2>${_escape(input.title)}${_el_resume($scope0_id, "a", (_serialize_guard($scope0_reason, /* input.title */1)))}</h2><ul>`);
  const $childScope2 = _peek_scope_id();
  _set_serialize_reason({
    /* node.id, node.author, node.likes, node.text, node.replies.length */0: ($sg__input_root),
    /* node.id */1: ($sg__input_root),
    /* node.author */2: $sg__input_root,
    /* node.likes */3: $sg__input_root,
    /* node.text */4: $sg__input_root,
    /* node.replies */5: $sg__input_root,
    /* node.replies.length */6: $sg__input_root
  });
  Comment.content({
    node: input.root
  });
  _html("</ul></section>");
  (_serialize_if($scope0_reason, /* input.title, input.root */0)) && _scope($scope0_id, {
    b: (_serialize_if($scope0_reason, /* input.root */2)) && _existing_scope($childScope2)
  });
});