import type { Declaration, Plugin } from "postcss";

/**
 * Turns the physical sides in GOV.UK Frontend's styles into logical ones, so that one stylesheet serves both
 * directions; and drops the fallback colours in its `var()`s, as tokens.scss sets every one of them.
 * Shapes drawn with the borders of pseudo-elements (ticks, arrows) keep their sides.
 */
export function logicalSides(): Plugin {
  return {
    postcssPlugin: "foothold-logical-sides",
    Declaration(decl) {
      if (decl.value.includes("var(--govuk-"))
        decl.value = decl.value.replace(/var\((--govuk-[\w-]+), #[0-9a-f]+\)/g, "var($1)");
      const selector = decl.parent?.type === "rule" ? (decl.parent as { selector?: string }).selector : "";
      const isShape = /::?(before|after)/.test(selector ?? "");
      if (isShape && decl.prop.startsWith("border")) return;
      turn(decl);
    },
  };
}

function turn(decl: Declaration): void {
  const side = /^(margin|padding|border)-(left|right)(-\w+)?$/.exec(decl.prop);
  if (side) {
    decl.prop = `${side[1]}-inline-${side[2] === "left" ? "start" : "end"}${side[3] ?? ""}`;
  } else if (decl.prop === "left" || decl.prop === "right") {
    decl.prop = decl.prop === "left" ? "inset-inline-start" : "inset-inline-end";
  } else if ((decl.prop === "float" || decl.prop === "text-align") && /^(left|right)$/.test(decl.value)) {
    const edge = decl.value === "left" ? "start" : "end";
    decl.value = decl.prop === "float" ? `inline-${edge}` : edge;
  } else if (decl.prop === "margin" || decl.prop === "padding") {
    turnShorthand(decl);
  }
}

function turnShorthand(decl: Declaration): void {
  const [top, right, bottom, left, ...more] = decl.value.split(/\s+(?![^(]*\))/);
  if (left === undefined || more.length > 0 || right === left) return;
  decl.cloneBefore({ prop: `${decl.prop}-block`, value: `${top} ${bottom}` });
  decl.prop = `${decl.prop}-inline`;
  decl.value = `${left} ${right}`;
}
