// packages/figure/src/vector.ts
var radians = Math.PI / 180;
var add = (a, b) => [
	a[0] + b[0],
	a[1] + b[1],
	a[2] + b[2]
];
var dot = (a, b) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
var between = (a, b, share) => [
	a[0] + (b[0] - a[0]) * share,
	a[1] + (b[1] - a[1]) * share,
	a[2] + (b[2] - a[2]) * share
];
/** The direction v, given in the axes of a bone, in the axes of the world. */
var rotate = (m, v) => [
	m[0] * v[0] + m[1] * v[1] + m[2] * v[2],
	m[3] * v[0] + m[4] * v[1] + m[5] * v[2],
	m[6] * v[0] + m[7] * v[1] + m[8] * v[2]
];
/** First b, then a. */
var multiply = (a, b) => [
	a[0] * b[0] + a[1] * b[3] + a[2] * b[6],
	a[0] * b[1] + a[1] * b[4] + a[2] * b[7],
	a[0] * b[2] + a[1] * b[5] + a[2] * b[8],
	a[3] * b[0] + a[4] * b[3] + a[5] * b[6],
	a[3] * b[1] + a[4] * b[4] + a[5] * b[7],
	a[3] * b[2] + a[4] * b[5] + a[5] * b[8],
	a[6] * b[0] + a[7] * b[3] + a[8] * b[6],
	a[6] * b[1] + a[7] * b[4] + a[8] * b[7],
	a[6] * b[2] + a[7] * b[5] + a[8] * b[8]
];
var aboutX = (degrees) => {
	const c = Math.cos(degrees * radians);
	const s = Math.sin(degrees * radians);
	return [
		1,
		0,
		0,
		0,
		c,
		-s,
		0,
		s,
		c
	];
};
var aboutY = (degrees) => {
	const c = Math.cos(degrees * radians);
	const s = Math.sin(degrees * radians);
	return [
		c,
		0,
		s,
		0,
		1,
		0,
		-s,
		0,
		c
	];
};
var aboutZ = (degrees) => {
	const c = Math.cos(degrees * radians);
	const s = Math.sin(degrees * radians);
	return [
		c,
		-s,
		0,
		s,
		c,
		0,
		0,
		0,
		1
	];
};
// packages/figure/src/camera.ts
var side = {
	yaw: -6,
	pitch: 5
};
var upright = {
	yaw: 6,
	pitch: 4
};
/** The eye of this camera. */
function eyeOf({ yaw, pitch }) {
	const view = multiply(aboutX(pitch), aboutY(-yaw));
	const direction = (v) => {
		const [x, y, z] = rotate(view, v);
		return [
			x,
			-y,
			z
		];
	};
	const point = (v) => {
		const [x, y, z] = direction(v);
		return [
			x * 2,
			y * 2,
			z * 2
		];
	};
	return {
		point,
		direction
	};
}
// packages/figure/src/draw/parts.ts
/** A person seen from the side, back to front. */
var usualOrder = [
	"back",
	"armL",
	"legL",
	"hips",
	"legR",
	"head",
	"shirt",
	"middle",
	"lapR",
	"armR",
	"front"
];
/** Drops the depth. */
var flat$2 = ([x, y]) => [x, y];
/** A place on a bone, on the screen. */
function seen({ body, eye }, joint, bone, step = [
	0,
	0,
	0
]) {
	return flat$2(eye.point(add(body.at[joint], rotate(body.turn[bone], step))));
}
/** A place part of the way from joint to joint, stepped aside in the axes of a bone, with a radius (cm): one link of a chain. */
function link(easel, from, to, share, radius, bone, step = [
	0,
	0,
	0
]) {
	const { body, eye } = easel;
	const middle = between(body.at[from], body.at[to], share);
	return [flat$2(eye.point(bone ? add(middle, rotate(body.turn[bone], step)) : middle)), radius * 2];
}
/** Far limbs are drawn in the second tone. */
var tone = (side) => side === "L" ? "-far" : "";
// packages/figure/src/draw/head.ts
/** The head as a few solids (skull, face, nose, hair), so that it turns toward us without being drawn again. */
/** The outline of an egg is an ellipse; its axes come from the 2×2 matrix of the projected egg. */
function drawEgg({ body, eye, pen }, { at, radii }) {
	const turn = body.turn.head;
	const [ex, ey, ez] = [
		[
			radii[0],
			0,
			0
		],
		[
			0,
			radii[1],
			0
		],
		[
			0,
			0,
			radii[2]
		]
	].map((axis) => eye.direction(rotate(turn, axis)));
	const xx = ex[0] ** 2 + ey[0] ** 2 + ez[0] ** 2;
	const yy = ex[1] ** 2 + ey[1] ** 2 + ez[1] ** 2;
	const xy = ex[0] * ex[1] + ey[0] * ey[1] + ez[0] * ez[1];
	const mean = (xx + yy) / 2;
	const spread = Math.hypot((xx - yy) / 2, xy);
	const angle = Math.atan2(2 * xy, xx - yy) / 2;
	const middle = flat$2(eye.point(add(body.at.head, rotate(turn, at))));
	return pen.ellipse(middle, Math.sqrt(mean + spread) * 2, Math.sqrt(Math.max(0, mean - spread)) * 2, angle);
}
var egg = (at, radii) => ({
	at,
	radii
});
var hairShapes = [egg([
	-1.6,
	3.4,
	0
], [
	10.2,
	10,
	8.6
]), egg([
	-4.6,
	-2,
	0
], [
	6.6,
	7,
	7.4
])];
var bun = egg([
	-11.5,
	4.5,
	0
], [
	4,
	4,
	4
]);
var face = [egg([
	2.6,
	-1.2,
	0
], [
	7.4,
	9.4,
	7
]), egg([
	4.2,
	-6,
	0
], [
	5.6,
	5,
	5.4
])];
/** Neck, hair, face and nose, ear, eyes. */
function drawHead(easel) {
	const { body, eye, pen } = easel;
	const at = (x, y, z) => seen(easel, "head", "head", [
		x,
		y,
		z
	]);
	const neck = pen.chain([[seen(easel, "neck", "chest", [
		0,
		-3,
		0
	]), 10.4], [seen(easel, "skull", "neck", [
		.6,
		2,
		0
	]), 9.6]]);
	const hair = [...hairShapes, ...easel.hair === "bun" ? [bun] : []].map((shape) => drawEgg(easel, shape)).join("");
	const nose = pen.capsule(at(9, .6, 0), at(11, -2.6, 0), 2.2, 2.8);
	const skin = face.map((shape) => drawEgg(easel, shape)).join("") + nose;
	/** How much of something on the skin faces us: 1 straight on, 0 at the edge or behind. */
	const facing = (normal) => Math.max(0, eye.direction(rotate(body.turn.head, normal))[2]);
	const ear = [1, -1].map((z) => {
		const shown = facing([
			0,
			0,
			z
		]);
		return pen.ellipse(at(-2.4, -1.6, z * 7), 3.4 * shown, 4.4 * Math.sqrt(shown), 0);
	}).join("");
	const eyes = [1, -1].flatMap((z) => {
		const shown = Math.min(1, 2.2 * facing([
			.8,
			0,
			z * .6
		])) * 2;
		return [.52, .24].map((r) => pen.capsule(at(8, 1, z * 3.2), at(8.2, -.8, z * 3.2), r * shown, r * shown));
	}).join("");
	return [
		{
			class: "f-skin-far",
			d: neck
		},
		{
			class: "f-hair",
			d: hair
		},
		{
			class: "f-skin",
			d: skin + ear
		},
		{
			class: "f-eye",
			d: eyes
		}
	];
}
// packages/figure/src/draw/limbs.ts
/** Stations of the thigh: share of the way to the knee, radius, and step to the front (cm). */
var thighStops = [
	[
		0,
		9.6,
		-.6
	],
	[
		.25,
		9.2,
		.3
	],
	[
		.52,
		8.1,
		.6
	],
	[
		.78,
		6.8,
		.4
	],
	[
		1,
		5.9,
		0
	]
];
function thighLink(easel, side, [share, radius, step]) {
	return link(easel, `hip${side}`, `knee${side}`, share, radius, `thigh${side}`, [
		step,
		0,
		0
	]);
}
/** The thigh between two stops, at a share of the way to the knee. */
function stopAt(share) {
	const next = Math.max(1, thighStops.findIndex((stop) => stop[0] >= share - 1e-9));
	const [a, b] = [thighStops[next - 1] ?? [
		0,
		0,
		0
	], thighStops[next] ?? [
		1,
		0,
		0
	]];
	const t = (share - a[0]) / (b[0] - a[0]);
	return [
		share,
		a[1] + (b[1] - a[1]) * t,
		a[2] + (b[2] - a[2]) * t
	];
}
/** Bare foot first, then the trouser leg over it. */
function drawLeg(easel, side) {
	const { pen } = easel;
	const [knee, ankle, heel] = [
		`knee${side}`,
		`ankle${side}`,
		`heel${side}`
	];
	const [ball, toe, shank, sole] = [
		`ball${side}`,
		`toe${side}`,
		`shank${side}`,
		`foot${side}`
	];
	const foot = pen.chain([
		link(easel, heel, heel, 0, 3.4),
		link(easel, ball, ball, 0, 2.9),
		link(easel, toe, toe, 0, 2.1)
	]) + pen.chain([link(easel, ankle, ankle, 0, 3.4), link(easel, heel, heel, 0, 3.4)]) + pen.chain([link(easel, ankle, ankle, 0, 3.4), link(easel, ankle, ball, .55, 2.6, sole, [
		0,
		1.2,
		0
	])]);
	const leg = pen.chain([
		...thighStops.map((stop) => thighLink(easel, side, stop)),
		link(easel, knee, ankle, .15, 5.6, shank, [
			-.5,
			0,
			0
		]),
		link(easel, knee, ankle, .32, 5.6, shank, [
			-1.1,
			0,
			0
		]),
		link(easel, knee, ankle, .6, 4.9, shank, [
			-.8,
			0,
			0
		]),
		link(easel, knee, ankle, .88, 4.2)
	]);
	return [{
		class: `f-foot${tone(side)}`,
		d: foot
	}, {
		class: `f-leg${tone(side)}`,
		d: leg
	}];
}
var smoothStep = (t) => t <= 0 ? 0 : t >= 1 ? 1 : t * t * (3 - 2 * t);
/**
* The near thigh once more, over the shirt: only the knee when standing, all of it when sitting. It slides up with the bend
* of the hip, so nothing pops.
*/
function drawLap(easel) {
	const from = 1 - smoothStep((easel.body.pose.hipR - 20) / 55);
	const stops = [stopAt(from), ...thighStops.filter(([share]) => share > from)];
	const knee = [
		1,
		5.9,
		0
	];
	return [{
		class: "f-leg",
		d: easel.pen.chain([...stops, knee].map((stop) => thighLink(easel, "R", stop)))
	}];
}
/** Skin from the middle of the upper arm to the fingers, then the sleeve over it. */
function drawArm(easel, side) {
	const { pen } = easel;
	const [shoulder, elbow, wrist, hand] = [
		`shoulder${side}`,
		`elbow${side}`,
		`wrist${side}`,
		`hand${side}`
	];
	const palm = `palm${side}`;
	const skin = pen.chain([
		link(easel, shoulder, elbow, .35, 4.6),
		link(easel, elbow, elbow, 0, 3.9),
		link(easel, elbow, wrist, .28, 4),
		link(easel, wrist, wrist, 0, 2.6),
		link(easel, wrist, hand, .5, 3.1),
		link(easel, wrist, hand, .8, 2.5),
		link(easel, wrist, hand, 1.25, 1.4)
	]) + pen.chain([link(easel, wrist, hand, .12, 1.8), link(easel, wrist, hand, .5, 1.3, palm, [
		3,
		0,
		0
	])]);
	const sleeve = pen.chain([
		link(easel, shoulder, shoulder, 0, 6),
		link(easel, shoulder, elbow, .25, 5.8),
		link(easel, shoulder, elbow, .58, 5.2)
	]);
	return [{
		class: `f-skin${tone(side)}`,
		d: skin
	}, {
		class: `f-top${tone(side)}`,
		d: sleeve
	}];
}
// packages/figure/src/draw/pen.ts
var noReach = () => [
	Infinity,
	Infinity,
	-Infinity,
	-Infinity
];
function reach(box, x, y, r) {
	box[0] = Math.min(box[0], x - r);
	box[1] = Math.min(box[1], y - r);
	box[2] = Math.max(box[2], x + r);
	box[3] = Math.max(box[3], y + r);
}
var Pen = class {
	box = noReach();
	#grain;
	/** `grain`: parts of a unit that are kept; 10 is one decimal. */
	constructor(grain = 10) {
		this.#grain = grain;
	}
	#write(x) {
		const rounded = Math.round(x * this.#grain) / this.#grain;
		return (rounded === 0 ? 0 : rounded).toString();
	}
	#spot(x, y) {
		return `${this.#write(x)} ${this.#write(y)}`;
	}
	/** A circle of radius ra at a, one of rb at b, and everything between. */
	capsule(a, b, ra, rb) {
		reach(this.box, a[0], a[1], ra);
		reach(this.box, b[0], b[1], rb);
		const dx = b[0] - a[0];
		const dy = b[1] - a[1];
		const length = Math.hypot(dx, dy);
		if (length <= Math.abs(ra - rb) + .05) return ra > rb ? this.circle(a, ra) : this.circle(b, rb);
		const along = Math.atan2(dy, dx);
		const lean = Math.acos((ra - rb) / length);
		const rim = (c, r, angle) => this.#spot(c[0] + r * Math.cos(angle), c[1] + r * Math.sin(angle));
		const [p, q] = [this.#write(ra), this.#write(rb)];
		return `M${rim(a, ra, along + lean)}A${p} ${p} 0 ${lean < Math.PI / 2 ? 1 : 0} 1 ${rim(a, ra, along - lean)}L${rim(b, rb, along - lean)}A${q} ${q} 0 ${lean < Math.PI / 2 ? 0 : 1} 1 ${rim(b, rb, along + lean)}Z`;
	}
	circle(c, r) {
		return this.ellipse(c, r, r, 0);
	}
	/** Half axes rx and ry, turned by an angle in radians. */
	ellipse(c, rx, ry, angle) {
		const [wx, wy] = [rx * Math.cos(angle), rx * Math.sin(angle)];
		reach(this.box, c[0], c[1], Math.min(rx, ry));
		reach(this.box, c[0] + wx, c[1] + wy, 0);
		reach(this.box, c[0] - wx, c[1] - wy, 0);
		const arc = `A${this.#write(rx)} ${this.#write(ry)} ${this.#write(angle * 180 / Math.PI)} 1 1 `;
		return `M${this.#spot(c[0] - wx, c[1] - wy)}${arc}${this.#spot(c[0] + wx, c[1] + wy)}${arc}${this.#spot(c[0] - wx, c[1] - wy)}Z`;
	}
	/** A band between two circles: the inner one runs the other way round and cuts the hole. */
	ring(c, outer, inner) {
		const [x, y, r] = [
			c[0],
			c[1],
			this.#write(inner)
		];
		const hole = `M${this.#spot(x - inner, y)}A${r} ${r} 0 1 0 ${this.#spot(x + inner, y)}A${r} ${r} 0 1 0 ${this.#spot(x - inner, y)}Z`;
		return this.circle(c, outer) + hole;
	}
	/** A closed smooth line through the points (Catmull–Rom). */
	smooth(points) {
		const p = clockwise(points);
		const n = p.length;
		const at = (i) => p[(i + n) % n] ?? [0, 0];
		let d = `M${this.#spot(...at(0))}`;
		for (let i = 0; i < n; i++) {
			const [a, b, c, e] = [
				at(i - 1),
				at(i),
				at(i + 1),
				at(i + 2)
			];
			reach(this.box, b[0], b[1], 0);
			d += `C${this.#spot(b[0] + (c[0] - a[0]) / 6, b[1] + (c[1] - a[1]) / 6)} ${this.#spot(c[0] - (e[0] - b[0]) / 6, c[1] - (e[1] - b[1]) / 6)} ${this.#spot(...c)}`;
		}
		return `${d}Z`;
	}
	/** A closed line with corners. */
	polygon(points) {
		for (const [x, y] of points) reach(this.box, x, y, 0);
		return `M${clockwise(points).map(([x, y]) => this.#spot(x, y)).join("L")}Z`;
	}
	/** Circles and what lies between them, one after another. */
	chain(points) {
		let d = "";
		for (let i = 0; i + 1 < points.length; i++) {
			const [from, to] = [points[i], points[i + 1]];
			if (from && to) d += this.capsule(from[0], to[0], from[1], to[1]);
		}
		return d;
	}
};
/** Overlapping shapes of one path must turn the same way, or they cut holes in each other. */
function clockwise(points) {
	let area = 0;
	points.forEach(([x, y], i) => {
		const next = points[(i + 1) % points.length];
		if (next) area += x * next[1] - next[0] * y;
	});
	return area < 0 ? [...points].reverse() : points;
}
// packages/figure/src/pose.ts
/**
* A pose is one number a channel: where the pelvis is (cm), how it is turned, and every joint angle (degrees, anatomical
* neutral is 0, flexion positive). "Out" is abduction, "turn" is outward rotation; for the trunk, side and turn are to the
* person's right, which is the side toward the viewer.
*/
var sides = ["L", "R"];
/** Human range of every joint angle, degrees: [least, most]. Wide textbook ranges (AAOS); a pose outside them is a mistake. */
var ranges = {
	lumbar: [-35, 60],
	lumbarSide: [-30, 30],
	lumbarTurn: [-20, 20],
	thorax: [-35, 50],
	thoraxSide: [-30, 30],
	thoraxTurn: [-45, 45],
	neck: [-60, 60],
	neckSide: [-45, 45],
	neckTurn: [-75, 75],
	hip: [-25, 132],
	hipOut: [-30, 50],
	hipTurn: [-40, 65],
	knee: [-3, 150],
	ankle: [-62, 40],
	toe: [-40, 75],
	shoulder: [-65, 185],
	shoulderOut: [-50, 180],
	shoulderTurn: [-100, 95],
	elbow: [-3, 152],
	wrist: [-80, 92]
};
var placeChannels = [
	"x",
	"y",
	"z",
	"pitch",
	"roll",
	"yaw",
	"twist",
	"breath"
];
var trunkChannels = [
	"lumbar",
	"lumbarSide",
	"lumbarTurn",
	"thorax",
	"thoraxSide",
	"thoraxTurn",
	"neck",
	"neckSide",
	"neckTurn"
];
var limbChannels = [
	"hip",
	"hipOut",
	"hipTurn",
	"knee",
	"ankle",
	"toe",
	"shoulder",
	"shoulderOut",
	"shoulderTurn",
	"elbow",
	"wrist"
];
var channels = [
	...placeChannels,
	...trunkChannels,
	...sides.flatMap((side) => limbChannels.map((limb) => `${limb}${side}`))
];
/** The channel without its side, or the channel itself. */
function rangeOf(channel) {
	return ranges[/[LR]$/.test(channel) ? channel.slice(0, -1) : channel];
}
/** Writes a pose out in full. Later words win; a sided word wins over a word for both sides. */
function pose(...words) {
	const full = {};
	for (const channel of channels) full[channel] = 0;
	for (const word of words) {
		for (const limb of limbChannels) {
			const value = word[limb];
			if (value !== void 0) for (const side of sides) full[`${limb}${side}`] = value;
		}
		for (const channel of channels) full[channel] = word[channel] ?? full[channel];
	}
	return full;
}
/** The pose a share of the way from a to b. */
function blend(a, b, share) {
	const full = {};
	for (const channel of channels) full[channel] = a[channel] + (b[channel] - a[channel]) * share;
	return full;
}
// packages/figure/src/spots.ts
var trunkSpots = {
	pelvis: [
		"pelvis",
		"pelvis",
		[
			0,
			0,
			0
		]
	],
	sacrum: [
		"pelvis",
		"pelvis",
		[
			-13,
			-2,
			0
		]
	],
	seat: [
		"pelvis",
		"pelvis",
		[
			-3,
			-12.5,
			0
		]
	],
	lowBack: [
		"waist",
		"waist",
		[
			-10.5,
			0,
			0
		]
	],
	belly: [
		"waist",
		"waist",
		[
			12,
			-5,
			0
		]
	],
	upperBack: [
		"neck",
		"chest",
		[
			-10.8,
			-9.2,
			0
		]
	],
	shoulderBlade: [
		"neck",
		"chest",
		[
			-8.4,
			-2.5,
			0
		]
	],
	breast: [
		"chest",
		"chest",
		[
			11.5,
			2,
			0
		]
	],
	neck: [
		"neck",
		"chest",
		[
			0,
			0,
			0
		]
	],
	occiput: [
		"head",
		"head",
		[
			-11.6,
			0,
			0
		]
	],
	/** Where a stick along the back passes. */
	stickHigh: [
		"head",
		"head",
		[
			-13.2,
			1,
			0
		]
	],
	stickLow: [
		"pelvis",
		"pelvis",
		[
			-15.4,
			-4,
			0
		]
	],
	head: [
		"head",
		"head",
		[
			0,
			0,
			0
		]
	]
};
var limbSpots = {
	hip: [
		"hip",
		"thigh",
		[
			0,
			0,
			0
		]
	],
	thighBack: [
		"knee",
		"thigh",
		[
			-8.5,
			9,
			0
		]
	],
	thighSide: [
		"hip",
		"thigh",
		[
			0,
			-18,
			9.5
		]
	],
	kneeTop: [
		"knee",
		"thigh",
		[
			7.5,
			3,
			0
		]
	],
	knee: [
		"knee",
		"thigh",
		[
			0,
			0,
			0
		]
	],
	shin: [
		"knee",
		"shank",
		[
			6.5,
			-9,
			0
		]
	],
	ankle: [
		"ankle",
		"foot",
		[
			0,
			0,
			0
		]
	],
	heel: [
		"heel",
		"foot",
		[
			0,
			-3.4,
			0
		]
	],
	ball: [
		"ball",
		"foot",
		[
			0,
			-2.9,
			0
		]
	],
	toe: [
		"toe",
		"toes",
		[
			0,
			-2.1,
			0
		]
	],
	/** Middle of heel, ball and toes: 3.4, 2.9 and 2.1 cm thick, for when the foot does not stand on its sole. */
	heelMiddle: [
		"heel",
		"foot",
		[
			0,
			0,
			0
		]
	],
	forefoot: [
		"ball",
		"foot",
		[
			0,
			0,
			0
		]
	],
	tip: [
		"toe",
		"toes",
		[
			0,
			0,
			0
		]
	],
	shoulder: [
		"shoulder",
		"chest",
		[
			0,
			0,
			0
		]
	],
	elbow: [
		"elbow",
		"upperArm",
		[
			0,
			0,
			0
		]
	],
	wrist: [
		"wrist",
		"forearm",
		[
			0,
			0,
			0
		]
	],
	hand: [
		"hand",
		"palm",
		[
			0,
			0,
			0
		]
	],
	palm: [
		"wrist",
		"palm",
		[
			0,
			-5.5,
			0
		]
	]
};
var armJoints = [
	"shoulder",
	"elbow",
	"wrist",
	"hand"
];
var places = /* @__PURE__ */ new Map();
for (const [name, place] of Object.entries(trunkSpots)) places.set(name, {
	place,
	region: "trunk"
});
for (const side of sides) for (const [name, [joint, bone, [x, y, z]]] of Object.entries(limbSpots)) {
	const ownBone = bone === "chest" ? bone : `${bone}${side}`;
	places.set(`${name}${side}`, {
		place: [
			`${joint}${side}`,
			ownBone,
			[
				x,
				y,
				side === "R" ? z : -z
			]
		],
		region: `${armJoints.includes(joint) ? "arm" : "leg"}${side}`
	});
}
function find(spot) {
	const found = places.get(spot);
	if (!found) throw new Error(`No such spot on the body: ${spot}`);
	return found;
}
/** Which part of the body moves this spot. */
var regionOf = (spot) => find(spot).region;
/** Where a spot of the skin is now. */
function spotOf(body, spot) {
	const [joint, bone, step] = find(spot).place;
	return add(body.at[joint], rotate(body.turn[bone], step));
}
// packages/figure/src/draw/bicycle.ts
/** An upright bicycle that is pedalled by the feet it is drawn with. */
/** Where a pedal is at this share of a turn; 0 is the top, and it goes forward from there. */
var pedal = ({ bracket, crank }, turn) => [bracket[0] + crank * Math.sin(turn * 2 * Math.PI), bracket[1] + crank * Math.cos(turn * 2 * Math.PI)];
var wheel = 34;
/** Frame, wheels and one crank. */
function drawBicycle({ eye, pen, phase }, bicycle) {
	const { bracket, saddle, grip } = bicycle;
	const at = ([x, y], z = 0) => flat$2(eye.point([
		x,
		y,
		z
	]));
	const tube = (points, r, z = 0) => pen.chain(points.map((place) => [at(place, z), r * 2]));
	const near = bicycle.layer === "middle";
	const foot = pedal(bicycle, near ? phase : phase + .5);
	const z = near ? 9.5 : -9.5;
	const pedals = tube([bracket, foot], 1.1, z) + tube([[foot[0] - 5, foot[1] - 1], [foot[0] + 5, foot[1] - 1]], 1.2, z);
	if (near) return [{
		class: "f-prop",
		d: pedals + pen.circle(at(bracket, z), 8)
	}];
	const rear = [bracket[0] - 46, wheel];
	const front = [bracket[0] + 60, wheel];
	const head = [grip[0] + 12, grip[1] - 22];
	const wheels = [rear, front].map((hub) => pen.ring(at(hub), wheel * 2, 63.2) + pen.circle(at(hub), 4.8));
	const low = [head[0] + 5, head[1] - 16];
	const frame = tube([bracket, [saddle[0] + 1, saddle[1] - 4]], 1.5) + tube([rear, bracket], 1.2) + tube([rear, [saddle[0] + 8, saddle[1] - 28]], 1.1) + tube([
		low,
		[bracket[0] + 6, bracket[1] + 8],
		bracket
	], 1.6) + tube([
		front,
		low,
		head
	], 1.4) + tube([
		head,
		[head[0] - 3, grip[1] + 1],
		grip
	], 1.3) + tube([[saddle[0] - 9, saddle[1] - 2.4], [saddle[0] + 12, saddle[1] - 3]], 2.2);
	return [{
		class: "f-prop",
		d: wheels.join("") + frame + pedals
	}];
}
// packages/figure/src/draw/props.ts
/** Things in the room: each is drawn in one layer, from the same world as the body. */
var halfDepth = 28;
function screen(eye) {
	return (x, y, z) => flat$2(eye.point([
		x,
		y,
		z
	]));
}
/** A slab on the floor or a block on it: top and front side. */
function block(pen, eye, from, to, low, high, depth) {
	const at = screen(eye);
	const top = pen.polygon([
		at(from, high, -depth),
		at(to, high, -depth),
		at(to, high, depth),
		at(from, high, depth)
	]);
	const front = pen.polygon([
		at(from, high, depth),
		at(to, high, depth),
		at(to, low, depth),
		at(from, low, depth)
	]);
	const ends = [from, to].map((x) => pen.polygon([
		at(x, high, -depth),
		at(x, high, depth),
		at(x, low, depth),
		at(x, low, -depth)
	]));
	return top + front + ends.join("");
}
function chair$1({ eye, pen }, x, seat, facing) {
	const at = screen(eye);
	const rod = (a, b, r = 1.4) => pen.capsule(at(...a), at(...b), r * 2, r * 2);
	const [back, front] = [x - 21 * facing, x + 19 * facing];
	let frame = "";
	for (const z of [-18, 18]) {
		frame += rod([
			back,
			seat - 2,
			z
		], [
			back - 4 * facing,
			1.4,
			z
		]) + rod([
			front,
			seat - 2,
			z
		], [
			front + 2 * facing,
			1.4,
			z
		]);
		frame += rod([
			back,
			seat - 2,
			z
		], [
			back - 6 * facing,
			seat + 42,
			z
		]);
	}
	frame += rod([
		back - 6 * facing,
		seat + 41,
		-18
	], [
		back - 6 * facing,
		seat + 41,
		18
	]);
	const board = [-18, 18].map((z) => rod([
		back,
		seat - 1.6,
		z
	], [
		front,
		seat - 1.6,
		z
	], 1.6)).join("");
	const top = pen.polygon([
		at(back, seat - .4, -18),
		at(front, seat - .4, -18),
		at(front, seat - .4, 18),
		at(back, seat - .4, 18)
	]);
	return [{
		class: "f-prop",
		d: frame + board + top
	}];
}
function ground({ eye, pen, phase }, from, to, gap, perCycle) {
	const count = Math.ceil((to - from) / gap);
	const middle = (from + to) / 2;
	let d = "";
	for (let i = 0; i < count; i++) {
		const x = to - (phase * perCycle + i) * gap % (count * gap) / (count * gap) * (to - from);
		const shown = Math.max(0, 1 - Math.abs((x - middle) / ((to - from) / 2)) ** 4);
		const half = 5 * shown;
		d += pen.capsule(flat$2(eye.point([
			x - half,
			.8,
			-14
		])), flat$2(eye.point([
			x + half,
			.8,
			-14
		])), 1.6 * shown, 1.6 * shown);
	}
	return d;
}
/** Draws one prop. */
function drawProp(easel, prop) {
	const { body, eye, pen } = easel;
	const at = screen(eye);
	const line = (points, r) => pen.chain(points.map((p) => [at(...p), r * 2]));
	switch (prop.kind) {
		case "mat": return [{
			class: "f-mat",
			d: block(pen, eye, prop.from, prop.to, -1.6, 0, halfDepth)
		}];
		case "chair": return chair$1(easel, prop.x, 45, prop.facing ?? 1);
		case "wall": return [{
			class: "f-mat",
			d: block(pen, eye, prop.x, prop.x + (prop.x > 0 ? 5 : -5), 0, prop.height, 34)
		}];
		case "table": return [{
			class: "f-prop",
			d: block(pen, eye, prop.from, prop.to, prop.height - 3, prop.height, 34) + [prop.from + 4, prop.to - 4].map((x) => [-30, 30].map((z) => line([[
				x,
				prop.height - 3,
				z
			], [
				x,
				1.6,
				z
			]], 1.6)).join("")).join("")
		}];
		case "box": return [{
			class: "f-mat",
			d: block(pen, eye, prop.from, prop.to, 0, prop.height, 24)
		}];
		case "pillow": return [{
			class: "f-mat",
			d: line([[
				prop.x,
				4,
				prop.z - 14
			], [
				prop.x,
				4,
				prop.z + 14
			]], 4)
		}];
		case "stick": {
			const [a, b] = [spotOf(body, prop.from), spotOf(body, prop.to)];
			return [{
				class: "f-prop",
				d: line([between(a, b, -.12), between(a, b, 1.16)], 1.3)
			}];
		}
		case "band": return [{
			class: "f-prop",
			d: prop.to.map((spot) => line([prop.anchor, spotOf(body, spot)], 1.2)).join("")
		}];
		case "ground": return [{
			class: "f-prop",
			d: ground(easel, prop.from, prop.to, prop.gap, prop.perCycle)
		}];
		case "bicycle": return drawBicycle(easel, prop);
	}
}
// packages/figure/src/draw/torso.ts
/** Girth at six heights of the trunk, pelvis to neck. */
var girths = [
	[
		17.4,
		11.8,
		-2
	],
	[
		14.4,
		11.6,
		.4
	],
	[
		14.2,
		11.4,
		1
	],
	[
		15.2,
		11.4,
		.6
	],
	[
		16.2,
		10.4,
		-.6
	],
	[
		11.5,
		6.6,
		-1.4
	]
];
function girthAt(share, breath) {
	const place = Math.max(0, Math.min(4.999, share * 5));
	const i = Math.floor(place);
	const [w, d, o] = between(girths[i] ?? [
		0,
		0,
		0
	], girths[i + 1] ?? [
		0,
		0,
		0
	], place - i);
	const swell = breath * Math.max(0, 1 - Math.abs(share - .34) / .42) / 2;
	return [
		w + swell * .6,
		d + swell,
		o + swell
	];
}
function stationAt(spine, share, breath) {
	const place = Math.max(0, Math.min(9.999, share * 10));
	const i = Math.floor(place);
	const [a, b] = [spine[i], spine[i + 1]];
	if (!a || !b) throw new Error("The spine has eleven rings");
	return {
		at: between(a.at, b.at, place - i),
		turn: b.turn,
		girth: girthAt(share, breath)
	};
}
/** Below the pelvis point the shirt hangs on; there the station is a step along the pelvis. */
var below = (ring, step, girth) => ({
	at: add(ring.at, rotate(ring.turn, [
		0,
		step,
		0
	])),
	turn: ring.turn,
	girth
});
/** Both edges of a trunk of elliptic slices, seen by this eye. */
function outline({ eye }, stations) {
	const near = [];
	const far = [];
	const middle = stations.map((s) => eye.point(add(s.at, rotate(s.turn, [
		s.girth[2],
		0,
		0
	]))));
	stations.forEach((s, i) => {
		const [a, b, c] = [
			middle[Math.max(0, i - 1)],
			middle[Math.min(middle.length - 1, i + 1)],
			middle[i]
		];
		if (!a || !b || !c) return;
		const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
		const normal = [
			-(b[1] - a[1]) / length,
			(b[0] - a[0]) / length,
			0
		];
		const front = dot(normal, eye.direction(rotate(s.turn, [
			1,
			0,
			0
		])));
		const across = dot(normal, eye.direction(rotate(s.turn, [
			0,
			0,
			1
		])));
		const reach = Math.hypot(s.girth[1] * front, s.girth[0] * across) * 2;
		near.push([c[0] + normal[0] * reach, c[1] + normal[1] * reach]);
		far.push([c[0] - normal[0] * reach, c[1] - normal[1] * reach]);
	});
	return [...near, ...far.reverse()];
}
/** The seat of the trousers. */
function drawHips(easel) {
	const pelvis = easel.body.spine[0];
	if (!pelvis) return [];
	const stations = [
		below(pelvis, -11, [
			9,
			6,
			-1.5
		]),
		below(pelvis, -8, [
			14.5,
			10,
			-1.8
		]),
		below(pelvis, -3, [
			16.4,
			11.4,
			-1.8
		]),
		below(pelvis, 3, [
			15.4,
			11,
			-1.4
		]),
		below(pelvis, 6, [
			12,
			9,
			-1
		])
	];
	return [{
		class: "f-leg",
		d: easel.pen.smooth(outline(easel, stations))
	}];
}
/** The shirt, and the vertebrae on it. */
function drawShirt(easel) {
	const { body, eye, pen } = easel;
	const { breath } = body.pose;
	const { spine } = body;
	const pelvis = spine[0];
	const neck = spine[10];
	if (!pelvis || !neck) return [];
	const station = (share) => stationAt(spine, share, breath);
	const shirt = outline(easel, [
		below(pelvis, -5.4, [
			14.5,
			8.4,
			-1.9
		]),
		below(pelvis, -4.4, [
			17.8,
			11,
			-1.9
		]),
		below(pelvis, -2.2, [
			18.4,
			11.8,
			-1.9
		]),
		station(.12),
		station(.28),
		station(.44),
		station(.6),
		station(.76),
		{
			...station(.93),
			girth: [
				13,
				8,
				-1.2
			]
		},
		below(neck, 1.6, [
			6.5,
			4.4,
			-1
		])
	]);
	const yoke = sides.map((side) => pen.chain([link(easel, "neck", `shoulder${side}`, .45, 5, "chest", [
		0,
		-1,
		0
	]), link(easel, "neck", `shoulder${side}`, 1, 5.8)])).join("");
	let bones = "";
	for (let i = 0; i < 10; i++) {
		const { at, turn, girth } = station((i + .5) / 10);
		const place = (step) => flat$2(eye.point(add(at, rotate(turn, [
			girth[2] - girth[1] * .52,
			step,
			0
		]))));
		const [c, a, b] = [
			place(0),
			place(-1),
			place(1)
		];
		const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
		const size = 2 * (1 - .042 * i);
		const [x, y] = [-(b[1] - a[1]) / length * size * .95, (b[0] - a[0]) / length * size * .95];
		bones += pen.capsule([c[0] - x, c[1] - y], [c[0] + x, c[1] + y], 1.3 * size, 1.3 * size);
	}
	return [{
		class: "f-top",
		d: pen.smooth(shirt) + yoke
	}, {
		class: "f-bone",
		d: bones
	}];
}
// packages/figure/src/draw/draw.ts
function drawPart(easel, part, motion) {
	switch (part) {
		case "armL": return drawArm(easel, "L");
		case "armR": return drawArm(easel, "R");
		case "legL": return drawLeg(easel, "L");
		case "legR": return drawLeg(easel, "R");
		case "lapR": return drawLap(easel);
		case "hips": return drawHips(easel);
		case "head": return drawHead(easel);
		case "shirt": return drawShirt(easel);
		case "back":
		case "middle":
		case "front": return (motion.props ?? []).filter((prop) => (prop.layer ?? "back") === part).flatMap((prop) => drawProp(easel, prop));
	}
}
/** The picture of this body in this motion's room, back to front. */
function draw(motion, body, phase, hair = "short", pen = new Pen()) {
	const easel = {
		body,
		eye: eyeOf(motion.camera),
		pen,
		phase,
		hair
	};
	return {
		shapes: (motion.layers ?? usualOrder).flatMap((part) => drawPart(easel, part, motion)),
		pen
	};
}
/** The body alone as one flat shape: the start pose, shown behind. */
function drawGhost(motion, body) {
	const { shapes } = draw({
		...motion,
		props: []
	}, body, 0, "short", new Pen(1));
	return {
		class: "f-ghost",
		d: shapes.filter((shape) => shape.class !== "f-bone" && shape.class !== "f-eye").map((shape) => shape.d).join("")
	};
}
// packages/figure/src/body.ts
/** From joint angles to where every joint is: forward kinematics of a person of 1.70 m. */
/** Lengths in cm. The spine is 4 lumbar and 6 thoracic links. */
var measures = {
	lumbarLinks: 4,
	thoraxLinks: 6,
	link: 4.6,
	neck: 10,
	head: 8.3,
	hipWidth: 9.5,
	hipDrop: 2,
	thigh: 41.5,
	shank: 41,
	ankleHeight: 7.2,
	shoulderWidth: 17.5,
	shoulderDrop: 3,
	upperArm: 29,
	forearm: 25,
	hand: 10
};
function bend$1(flexion, side, turn) {
	return multiply(multiply(aboutZ(-flexion), aboutX(side)), aboutY(-turn));
}
function stand$1(p, at, turn) {
	at.pelvis = [
		p.x,
		p.y,
		p.z
	];
	turn.pelvis = multiply(multiply(aboutY(-p.yaw), aboutZ(p.pitch)), multiply(aboutX(p.roll), aboutY(-p.twist)));
	const { lumbarLinks: lumbar, thoraxLinks: thorax, link } = measures;
	const low = bend$1(p.lumbar / lumbar, p.lumbarSide / lumbar, p.lumbarTurn / lumbar);
	const high = bend$1(p.thorax / thorax, p.thoraxSide / thorax, p.thoraxTurn / thorax);
	const spine = [{
		at: at.pelvis,
		turn: turn.pelvis
	}];
	let place = at.pelvis;
	let facing = turn.pelvis;
	for (let i = 0; i < lumbar + thorax; i++) {
		facing = multiply(facing, i < lumbar ? low : high);
		place = add(place, rotate(facing, [
			0,
			link,
			0
		]));
		spine.push({
			at: place,
			turn: facing
		});
		if (i === 2) {
			at.waist = place;
			turn.waist = facing;
		}
		if (i === 6) at.chest = place;
	}
	at.neck = place;
	turn.chest = facing;
	const half = bend$1(p.neck / 2, p.neckSide / 2, p.neckTurn / 2);
	turn.neck = multiply(facing, half);
	at.skull = add(place, rotate(turn.neck, [
		1.5,
		measures.neck,
		0
	]));
	turn.head = multiply(turn.neck, half);
	at.head = add(at.skull, rotate(turn.head, [
		2.5,
		measures.head,
		0
	]));
	return spine;
}
function leg(p, side, at, turn) {
	const out = side === "R" ? 1 : -1;
	const swing = multiply(aboutZ(p[`hip${side}`]), aboutX(-out * p[`hipOut${side}`]));
	const thigh = multiply(turn.pelvis, multiply(swing, aboutY(-out * p[`hipTurn${side}`])));
	const hip = add(at.pelvis, rotate(turn.pelvis, [
		0,
		-measures.hipDrop,
		out * measures.hipWidth
	]));
	const knee = add(hip, rotate(thigh, [
		0,
		-measures.thigh,
		0
	]));
	const shank = multiply(thigh, aboutZ(-p[`knee${side}`]));
	const ankle = add(knee, rotate(shank, [
		0,
		-measures.shank,
		0
	]));
	const foot = multiply(shank, aboutZ(p[`ankle${side}`]));
	const toes = multiply(foot, aboutZ(p[`toe${side}`]));
	at[`hip${side}`] = hip;
	at[`knee${side}`] = knee;
	at[`ankle${side}`] = ankle;
	at[`heel${side}`] = add(ankle, rotate(foot, [
		-4.5,
		-3.8,
		0
	]));
	const ball = add(ankle, rotate(foot, [
		11.5,
		-4.3,
		0
	]));
	at[`ball${side}`] = ball;
	at[`toe${side}`] = add(ball, rotate(toes, [
		6,
		-.8,
		0
	]));
	turn[`thigh${side}`] = thigh;
	turn[`shank${side}`] = shank;
	turn[`foot${side}`] = foot;
	turn[`toes${side}`] = toes;
}
function arm(p, side, at, turn) {
	const out = side === "R" ? 1 : -1;
	const swing = multiply(aboutZ(p[`shoulder${side}`]), aboutX(-out * p[`shoulderOut${side}`]));
	const upper = multiply(turn.chest, multiply(swing, aboutY(-out * p[`shoulderTurn${side}`])));
	const shoulder = add(at.neck, rotate(turn.chest, [
		0,
		-measures.shoulderDrop,
		out * measures.shoulderWidth
	]));
	const elbow = add(shoulder, rotate(upper, [
		0,
		-measures.upperArm,
		0
	]));
	const fore = multiply(upper, aboutZ(p[`elbow${side}`]));
	const wrist = add(elbow, rotate(fore, [
		0,
		-measures.forearm,
		0
	]));
	const palm = multiply(fore, aboutZ(p[`wrist${side}`]));
	at[`shoulder${side}`] = shoulder;
	at[`elbow${side}`] = elbow;
	at[`wrist${side}`] = wrist;
	at[`hand${side}`] = add(wrist, rotate(palm, [
		0,
		-measures.hand,
		0
	]));
	turn[`upperArm${side}`] = upper;
	turn[`forearm${side}`] = fore;
	turn[`palm${side}`] = palm;
}
/** Where every joint is, and how every bone is turned, in this pose. */
function bodyOf(p) {
	const at = {};
	const turn = {};
	const spine = stand$1(p, at, turn);
	for (const side of sides) {
		leg(p, side, at, turn);
		arm(p, side, at, turn);
	}
	return {
		at,
		turn,
		spine,
		pose: p
	};
}
/** Which limb a channel bends; undefined for the trunk. */
function limbOf(channel) {
	const side = sides.find((s) => channel.endsWith(s));
	return side && `${/^(hip|knee|ankle|toe)/.test(channel) ? "leg" : "arm"}${side}`;
}
/** The same body after one channel changed: a limb channel moves only its own limb, so only that is worked out again. */
function rebend(body, p, limb) {
	if (limb === void 0) return bodyOf(p);
	const at = { ...body.at };
	const turn = { ...body.turn };
	(limb.startsWith("leg") ? leg : arm)(p, limb.endsWith("L") ? "L" : "R", at, turn);
	return {
		at,
		turn,
		spine: body.spine,
		pose: p
	};
}
// packages/figure/src/goals.ts
var axes = [
	0,
	1,
	2
];
var origin = [
	0,
	0,
	0
];
var goal = (kind, spot, to, weight, planted, other) => ({
	kind,
	spot,
	to,
	weight,
	planted,
	...other ? { other } : {}
});
/** The spot is held at this place in the world (cm); null leaves an axis free. */
var pin = (spot, x, y, z = null, weight = 1) => goal("pin", spot, [
	x,
	y,
	z
], weight, weight === 1 && x !== null && y !== null);
/** The spot moves along a path: as pin, but it is meant to move over the cycle. */
var lead = (spot, x, y, z = null, weight = 1) => goal("pin", spot, [
	x,
	y,
	z
], weight, false);
/** The spot is not lower than this height (cm). */
var above = (spot, height, weight = 1) => goal("above", spot, [
	null,
	height,
	null
], weight, false);
/** The spot touches another spot of the body, with a step (cm, world) between them. */
var meet = (spot, other, step = [
	0,
	0,
	0
], weight = 1) => goal("meet", spot, step, weight, false, other);
/** The spot is this far from another along the given axes (cm). */
var apart$2 = (spot, other, x, y, z = null, weight = 1) => goal("apart", spot, [
	x,
	y,
	z
], weight, false, other);
/** A whole foot flat on something at this height: the ankle stays over x, heel and ball stay down. */
var foot = (side, x, z = null, height = 0) => [pin(`ankle${side}`, x, height + 7.2, z), pin(`ball${side}`, null, height, null)];
/** The same goals, but the laws do not expect them to stay: a contact that is let go later. */
var loose = (goals) => goals.map((g) => ({
	...g,
	planted: false
}));
/** The same goals switched off, to fade from or to. */
var off = (goals) => goals.map((g) => ({
	...g,
	weight: 0,
	planted: false
}));
/** A foot on its way: flat at the end of the beat, lifted halfway. */
var stepTo = (side, x, z = null, height = 0, lift = 0) => foot(side, x, z, height).map((g) => ({
	...g,
	lift,
	planted: false
}));
/**
* Distances still missing (cm), goal after goal. When only one limb moved since `before`, goals without that limb are taken
* from there.
*/
function misses(body, goals, moved, before = []) {
	const out = [];
	for (const { kind, spot, other, to, weight } of goals) {
		const same = moved !== void 0 && regionOf(spot) !== moved && (!other || regionOf(other) !== moved);
		const at = same ? origin : spotOf(body, spot);
		const from = other && !same ? spotOf(body, other) : origin;
		for (const axis of axes) {
			const aim = to[axis];
			if (aim === null) continue;
			const miss = at[axis] - from[axis] - aim;
			out.push(same ? before[out.length] ?? 0 : weight * (kind === "above" ? Math.min(0, miss) : miss));
		}
	}
	return out;
}
/**
* Weights fade by factors, not by differences: a goal at a tenth of its weight still wins from the pull to the keyframe, so
* a straight fade would hold on almost to the end and then let go at once.
*/
function fade(a, b, share) {
	if (a === b) return a;
	const faint = 2e-4;
	return Math.max(a, faint) ** (1 - share) * Math.max(b, faint) ** share;
}
/** Goals a share of the way from a to b; the two lists have the same goals in the same order. */
function blendGoals(a, b, share) {
	if (a === b) return a;
	return a.map((from, i) => {
		const till = b[i] ?? from;
		const step = (axis) => {
			const start = from.to[axis];
			const end = till.to[axis];
			return start === null || end === null ? null : start + (end - start) * share;
		};
		const y = step(1);
		const up = 4 * share * (1 - share) * (till.lift ?? 0);
		return {
			...from,
			to: [
				step(0),
				y === null ? null : y + up,
				step(2)
			],
			weight: fade(from.weight, till.weight, share)
		};
	});
}
// packages/figure/src/solve.ts
/** Damped least squares: bends the free channels until the goals are met, staying near the pose it starts from. */
var nudge = .5;
var enough = .1;
function hingeOf(channel) {
	const [least, most] = rangeOf(channel) ?? [-1e4, 1e4];
	const place = channel === "x" || channel === "y" || channel === "z";
	return {
		channel,
		limb: limbOf(channel),
		least,
		most,
		pull: place ? .002 : .03
	};
}
var clamp = (value, least, most) => Math.max(least, Math.min(most, value));
function product(a, b) {
	let sum = 0;
	for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
	return sum;
}
/** Solves the small symmetric system A x = b in place by elimination. */
function eliminate(a, b) {
	const n = b.length;
	for (let i = 0; i < n; i++) {
		const top = a[i] ?? [];
		for (let j = i + 1; j < n; j++) {
			const row = a[j] ?? [];
			const f = (row[i] ?? 0) / (top[i] || 1e-9);
			for (let k = i; k < n; k++) row[k] = (row[k] ?? 0) - f * (top[k] ?? 0);
			b[j] = (b[j] ?? 0) - f * (b[i] ?? 0);
		}
	}
	const x = new Array(n).fill(0);
	for (let i = n - 1; i >= 0; i--) {
		let sum = b[i] ?? 0;
		for (let k = i + 1; k < n; k++) sum -= (a[i]?.[k] ?? 0) * (x[k] ?? 0);
		x[i] = sum / (a[i]?.[i] || 1e-9);
	}
	return x;
}
/** The pose after a step, inside the human range of every joint. */
function stepped(from, hinges, step) {
	const next = { ...from };
	hinges.forEach(({ channel, least, most }, i) => {
		next[channel] = clamp(from[channel] + clamp(step[i] ?? 0, -20, 20), least, most);
	});
	return next;
}
var pulls = ({ wish, hinges }, p) => hinges.map(({ channel, pull }) => pull * (p[channel] - wish[channel]));
function trial(task, pose) {
	const body = bodyOf(pose);
	const missed = [...misses(body, task.goals), ...pulls(task, pose)];
	return {
		pose,
		body,
		missed,
		cost: product(missed, missed)
	};
}
/** What a small turn of each hinge changes in every miss, per degree. */
function slopesOf(task, { pose, body, missed }) {
	return task.hinges.map(({ channel, limb }) => {
		const turned = {
			...pose,
			[channel]: pose[channel] + nudge
		};
		return [...misses(rebend(body, turned, limb), task.goals, limb, missed), ...pulls(task, turned)].map((value, i) => (value - (missed[i] ?? 0)) / nudge);
	});
}
/** One step of the search; the same trial when no step makes it better. */
function improve(task, now, damping) {
	const slopes = slopesOf(task, now);
	const downhill = slopes.map((row) => -product(row, now.missed));
	const stuck = task.hinges.map(({ channel, least, most }, i) => {
		const push = downhill[i] ?? 0;
		return now.pose[channel] >= most && push > 0 || now.pose[channel] <= least && push < 0;
	});
	const rows = slopes.map((row, i) => stuck[i] ? row.map(() => 0) : row);
	const wanted = downhill.map((push, i) => stuck[i] ? 0 : push);
	const square = [];
	rows.forEach((row, i) => {
		square.push(rows.map((other, j) => j < i ? square[j]?.[i] ?? 0 : product(row, other)));
	});
	for (let attempt = 0; attempt < 6; attempt++) {
		const damped = square.map((row, i) => row.map((v, j) => i === j ? v * (1 + damping.value) + 1e-6 : v));
		const next = trial(task, stepped(now.pose, task.hinges, eliminate(damped, [...wanted])));
		if (next.cost <= now.cost) {
			damping.value = Math.max(1e-5, damping.value / 5);
			return next;
		}
		damping.value *= 8;
	}
	return now;
}
/**
* The pose nearest to `wish` that meets the goals. `seed` is where the search starts (the answer of the frame before), so
* that the solver stays on the same branch. A step that makes things worse is taken back and tried smaller (Levenberg and
* Marquardt), so an unreachable goal ends in a compromise and not in a tangle.
*/
function solve(wish, seed, free, goals, rounds = 12) {
	const hinges = free.map(hingeOf);
	const task = {
		wish,
		hinges,
		goals: goals.filter((goal) => goal.weight > 0)
	};
	const damping = { value: .001 };
	let now = trial(task, stepped(seed, hinges, []));
	for (let round = 0; round < rounds; round++) {
		const before = now;
		now = improve(task, before, damping);
		if (Math.max(...free.map((channel) => Math.abs(now.pose[channel] - before.pose[channel]))) < enough || before.cost - now.cost < .005 * before.cost) break;
	}
	return now.pose;
}
// packages/figure/src/motion.ts
/** A motion is stances on a clock; this file solves it once, and then answers "how does the body stand at phase p?" */
var steps = 6;
var ease = (t) => t * t * (3 - 2 * t);
function freeChannels(motion) {
	const known = new Set(channels);
	return (motion.free ?? []).flatMap((name) => known.has(name) ? [name] : sides.map((side) => `${name}${side}`));
}
function solveWay(motion, from, to, first) {
	const free = freeChannels(motion);
	const own = motion.goals ?? [];
	const count = from === to ? 0 : motion.pace === "flow" ? 1 : steps;
	if (count === 0 && first) return [first];
	const way = [];
	let wishBefore = from.pose;
	let before = first;
	for (let i = 0; i <= count; i++) {
		const share = count === 0 ? 0 : i / count;
		const wish = blend(from.pose, to.pose, share);
		if (i === 0 && first) {
			way.push(first);
			continue;
		}
		const goals = [...own, ...blendGoals(from.goals ?? [], to.goals ?? [], share)];
		const seed = { ...wish };
		if (before) for (const channel of free) seed[channel] = before[channel] + (wish[channel] - wishBefore[channel]);
		before = goals.length === 0 ? wish : solve(wish, seed, free, goals, before ? 14 : 60);
		way.push(before);
		wishBefore = wish;
	}
	return way;
}
/** Cubic through the solved poses: contacts stay put between them. */
function along(way, share, round) {
	const n = way.length - 1;
	const place = Math.max(0, Math.min(n, share * n));
	const i = Math.min(n - 1, Math.floor(place));
	if (n < 1) return way[0];
	const t = place - i;
	const pick = (j) => {
		return way[round ? (j + n) % n : Math.max(0, Math.min(n, j))];
	};
	const [a, b, c, d] = [
		pick(i - 1),
		pick(i),
		pick(i + 1),
		pick(i + 2)
	];
	const before = (ch) => i === 0 && !round ? 2 * b[ch] - c[ch] : a[ch];
	const after = (ch) => i === n - 1 && !round ? 2 * c[ch] - b[ch] : d[ch];
	const out = {};
	for (const ch of channels) {
		const [p0, p1, p2, p3] = [
			before(ch),
			b[ch],
			c[ch],
			after(ch)
		];
		out[ch] = p1 + .5 * t * (p2 - p0 + t * (2 * p0 - 5 * p1 + 4 * p2 - p3 + t * (3 * (p1 - p2) + p3 - p0)));
	}
	return out;
}
function defaultStills(motion, start) {
	let clock = 0;
	const found = [0];
	for (const { to, seconds } of motion.beats) {
		if (to !== start && found.length === 1) found.push(clock + seconds / 2, clock + seconds);
		clock += seconds;
	}
	return found;
}
/** Solves a motion: every different way between two stances once, forth and back shared. */
function solveMotion(motion) {
	const last = motion.beats.at(-1);
	if (!last) throw new Error("A motion needs at least one beat");
	const seconds = motion.beats.reduce((sum, beat) => sum + beat.seconds, 0);
	const ways = [];
	const solvedAt = /* @__PURE__ */ new Map();
	const wayOf = (from, to) => {
		const known = ways.find((w) => w.from === from && w.to === to);
		if (known) return known.way;
		const back = ways.find((w) => w.from === to && w.to === from);
		const way = back ? [...back.way].reverse() : solveWay(motion, from, to, solvedAt.get(from));
		ways.push({
			from,
			to,
			way
		});
		solvedAt.set(from, way[0]);
		solvedAt.set(to, way.at(-1));
		return way;
	};
	let from = last.to;
	const spans = motion.beats.map((beat) => {
		const span = {
			way: wayOf(from, beat.to),
			seconds: beat.seconds
		};
		from = beat.to;
		return span;
	});
	const stills = (motion.stills ?? defaultStills(motion, last.to)).map((s) => s / seconds);
	if (motion.pace === "flow") {
		const ring = [...spans.map(({ way }) => way[0]), spans[0]?.way[0]];
		const at = (phase) => bodyOf(along(ring, phase - Math.floor(phase), true));
		const extremes = () => Array.from({ length: 24 }, (_, i) => [i / 24, at(i / 24)]);
		return {
			seconds,
			stills,
			extremes,
			at
		};
	}
	const at = (phase) => {
		let clock = (phase - Math.floor(phase)) * seconds;
		for (const span of spans) {
			if (clock <= span.seconds) return bodyOf(along(span.way, ease(clock / span.seconds), false));
			clock -= span.seconds;
		}
		return bodyOf(spans[0]?.way[0]);
	};
	const extremes = () => ways.flatMap(({ way }) => way.map((pose) => [0, bodyOf(pose)]));
	return {
		seconds,
		stills,
		extremes,
		at
	};
}
// packages/figure/src/poses/starts.ts
/** Where exercises start: standing, lying, on hands and knees, sitting. Places in cm, angles in degrees. */
var standing = {
	y: 91.7,
	lumbar: -5,
	thorax: 9,
	neck: -4,
	knee: 2,
	hip: 1,
	ankle: 1,
	shoulder: 2,
	shoulderOut: 5,
	elbow: 10
};
/** Supine, head to the left, knees up, arms beside the body. */
var supine = {
	y: 13,
	pitch: 90,
	thorax: 6,
	lumbar: -4,
	neck: 2,
	hip: 52,
	knee: 98,
	ankle: -8,
	shoulder: -6,
	shoulderOut: 14,
	elbow: 4
};
/** Hands under the shoulders, knees under the hips. */
var onAllFours = {
	x: -25,
	y: 49,
	pitch: -80,
	hip: 80,
	knee: 92,
	ankle: -60,
	shoulder: 80,
	wrist: 85,
	elbow: 4,
	neck: -8,
	thorax: 2
};
/** On a chair whose seat is 45 cm high, hands on the thighs. */
var seated = {
	x: -30,
	y: 57.5,
	hip: 90,
	knee: 90,
	lumbar: -3,
	thorax: 8,
	neck: -3,
	shoulder: 22,
	shoulderOut: 8,
	elbow: 40
};
/** Both arms rest on the floor beside the body. */
var armsOnFloor = (list = sides) => list.flatMap((s) => [
	pin(`elbow${s}`, null, 4.2),
	pin(`wrist${s}`, null, 3),
	pin(`hand${s}`, null, 2.4)
]);
/** Back and head on the floor, the shoulders at x. */
var backOnFloor = (x = -38) => [
	pin("upperBack", x, 0),
	pin("sacrum", null, 0),
	pin("occiput", null, 0)
];
/** Sitting on the usual chair. */
var onSeat = () => [pin("seat", -33, 45.5)];
var chair = {
	kind: "chair",
	x: -32
};
/** Two flat feet, hip width or wider apart. */
var feet = (x, z = null) => [...foot("R", x, z), ...foot("L", x, z === null ? null : -z)];
/** A knee on the floor with the toes lying back. */
var kneel = (side, x) => [pin(`knee${side}`, x, 6), pin(`tip${side}`, null, 2.1)];
/** A flat hand on the floor. */
var handDown = (side, x) => [pin(`wrist${side}`, x, 4.4), pin(`hand${side}`, null, 2.2)];
/** Hands lying on the thighs. */
var handsOnThighs = () => sides.map((s) => meet(`palm${s}`, `kneeTop${s}`, [
	0,
	2,
	0
]));
/** A moving foot stays over the floor. */
var footOverFloor = (side) => [
	above(`heelMiddle${side}`, 3.4),
	above(`forefoot${side}`, 2.9),
	above(`tip${side}`, 2.1)
];
/** Elbows and hands not under the floor. */
var armsOverFloor = () => sides.flatMap((s) => [
	above(`elbow${s}`, 4),
	above(`wrist${s}`, 2.8),
	above(`hand${s}`, 2.4)
]);
var legs = [
	"hip",
	"knee",
	"ankle"
];
var arms$2 = [
	"shoulder",
	"shoulderOut",
	"elbow",
	"wrist"
];
/** Arms that reach for a place. */
var reaching = [
	"shoulder",
	"shoulderOut",
	"shoulderTurn",
	"elbow"
];
var trunkDown = [
	"x",
	"y",
	"pitch",
	"neck"
];
/** Out, hold, back, rest: most exercises. */
var thereAndBack = (start, end, out = 2, hold = 1, back = 2, rest = .8) => [
	{
		to: end,
		seconds: out
	},
	{
		to: end,
		seconds: hold
	},
	{
		to: start,
		seconds: back
	},
	{
		to: start,
		seconds: rest
	}
];
// packages/figure/src/poses/abdominal-brace.ts
var hands$5 = (breath) => sides.flatMap((s) => [meet(`wrist${s}`, "belly", [
	-4,
	breath * .7 + 3,
	s === "R" ? 8 : -8
]), meet(`hand${s}`, "belly", [
	5,
	breath * .7 + 1.5,
	s === "R" ? 3 : -3
])]);
var words$2 = {
	shoulder: 10,
	shoulderOut: 30,
	elbow: 62,
	shoulderTurn: -60,
	wrist: 30
};
/** Both hands feel the lower belly draw in a little; breathing goes on. */
var abdominalBrace = {
	camera: side,
	beats: thereAndBack({
		pose: pose(supine, words$2, { breath: .8 }),
		goals: hands$5(.8)
	}, {
		pose: pose(supine, words$2, {
			breath: -2,
			pitch: 94,
			lumbar: 1
		}),
		goals: hands$5(-2)
	}, 1.5, 3, 1.5, 1.5),
	free: [
		...trunkDown,
		...legs,
		...reaching,
		"wrist"
	],
	goals: [
		...backOnFloor(),
		...feet(46),
		...armsOverFloor()
	]
};
// packages/figure/src/poses/band-row.ts
var trunk$2 = {
	knee: 10,
	hip: 8,
	ankle: 4,
	lumbar: -4,
	thorax: 6,
	shoulderOut: 4
};
/** Pull the band to the ribs: elbows back along the body. */
var bandRow = {
	camera: {
		yaw: 14,
		pitch: 5
	},
	beats: thereAndBack({ pose: pose(standing, trunk$2, {
		shoulder: 82,
		elbow: 6
	}) }, { pose: pose(standing, trunk$2, {
		shoulder: -22,
		elbow: 104,
		thorax: 0
	}) }, 1.6, .8, 2.2),
	free: [
		"x",
		"y",
		...legs
	],
	goals: feet(0),
	props: [{
		kind: "wall",
		x: 92,
		height: 180
	}, {
		kind: "band",
		anchor: [
			92,
			122,
			0
		],
		to: ["handL", "handR"],
		layer: "middle"
	}]
};
// packages/figure/src/poses/belly-breathing.ts
var hands$4 = (breath) => [
	meet("wristR", "belly", [
		-6,
		breath * .7 + 3,
		7
	]),
	meet("handR", "belly", [
		3,
		breath * .7 + 1.5,
		2
	]),
	meet("palmL", "breast", [
		2,
		1.5 + breath * .1,
		-2
	])
];
var words$1 = {
	shoulderR: 10,
	shoulderL: 26,
	shoulderOut: 30,
	elbowR: 66,
	elbowL: 110,
	shoulderTurn: -60,
	wrist: 30
};
var out = {
	pose: pose(supine, words$1, { breath: -2 }),
	goals: hands$4(-2)
};
/** One hand on the belly, one on the chest: four seconds in, six seconds out; only the belly hand moves. */
var bellyBreathing = {
	camera: side,
	beats: [{
		to: {
			pose: pose(supine, words$1, { breath: 4.6 }),
			goals: hands$4(4.6)
		},
		seconds: 4
	}, {
		to: out,
		seconds: 6
	}],
	free: [
		...trunkDown,
		...legs,
		...reaching,
		"wrist"
	],
	goals: [
		...backOnFloor(),
		...feet(46),
		...armsOverFloor()
	],
	stills: [
		0,
		2,
		4
	]
};
// packages/figure/src/poses/bird-dog.ts
var down$5 = loose([...kneel("R", -26), ...handDown("L", 19)]);
/** One leg back and the opposite arm forward, level with the trunk; the pelvis stays square. */
var birdDog = {
	camera: side,
	beats: thereAndBack({
		pose: pose(onAllFours),
		goals: down$5
	}, {
		pose: pose(onAllFours, {
			hipR: -6,
			kneeR: 2,
			ankleR: -20,
			shoulderL: 168,
			elbowL: 2,
			wristL: 0,
			neck: -4
		}),
		goals: off(down$5)
	}, 2.5, 1.5, 2.5),
	free: [
		"x",
		"y",
		"pitch",
		"hip",
		"knee",
		"ankle",
		"shoulder",
		"elbow",
		"wrist"
	],
	goals: [
		...kneel("L", -26),
		...handDown("R", 19),
		lead("pelvis", -25, null),
		...footOverFloor("R"),
		above("handL", 2.2),
		above("wristL", 2.6)
	]
};
// packages/figure/src/poses/bird-dog-leg.ts
var onToe = [lead("tipR", -106, 2.1)];
var kneeling = loose(kneel("R", -26));
var level$1 = {
	pose: pose(onAllFours),
	goals: [...kneeling, ...off(onToe)]
};
var slid = {
	pose: pose(onAllFours, {
		hipR: 26,
		kneeR: 8,
		ankleR: 6,
		toeR: 50
	}),
	goals: [...off(kneeling), ...onToe]
};
var lifted = {
	pose: pose(onAllFours, {
		hipR: -6,
		kneeR: 2,
		ankleR: -20
	}),
	goals: [...off(kneeling), ...off(onToe)]
};
/** One leg slides back on its toes, then lifts to hip height; the back stays as it is. */
var birdDogLeg = {
	camera: side,
	beats: [
		{
			to: slid,
			seconds: 1.6
		},
		{
			to: lifted,
			seconds: 1.4
		},
		{
			to: lifted,
			seconds: 1.2
		},
		{
			to: slid,
			seconds: 1.4
		},
		{
			to: level$1,
			seconds: 1.6
		},
		{
			to: level$1,
			seconds: .8
		}
	],
	free: [
		"x",
		"y",
		"pitch",
		"hip",
		"knee",
		"ankle",
		"shoulder",
		"elbow",
		"wrist"
	],
	goals: [
		...kneel("L", -26),
		...handDown("R", 19),
		...handDown("L", 19),
		lead("pelvis", -25, null),
		above("kneeR", 6),
		...footOverFloor("R")
	],
	stills: [
		0,
		1.6,
		3.6
	]
};
// packages/figure/src/poses/bridge.ts
/** Shoulders, head, feet and arms stay down while the pelvis is up. */
var bridgeGoals = [
	pin("upperBack", -38, 0),
	above("shoulderBlade", 0),
	pin("occiput", null, 0),
	...armsOnFloor()
];
/** Shoulder, hip and knee in one line. */
var bridgeUp = pose(supine, {
	y: 36,
	pitch: 116,
	hip: 4,
	knee: 88,
	ankle: 4,
	lumbar: 0,
	thorax: 12,
	neck: 20,
	shoulder: -28
});
/** Heels press, the pelvis rises until shoulder, hip and knee are in one line. */
var bridge = {
	camera: side,
	beats: thereAndBack({
		pose: pose(supine),
		goals: [pin("sacrum", null, 0), lead("pelvis", null, 13, null, 0)]
	}, {
		pose: bridgeUp,
		goals: [pin("sacrum", null, 26, null, 0), lead("pelvis", null, 30.5)]
	}, 2.5, 1.5, 2.5),
	free: [
		...trunkDown,
		...legs,
		...arms$2
	],
	goals: [...bridgeGoals, ...feet(42)]
};
// packages/figure/src/poses/bridge-march.ts
var raised = (side) => [lead(`ankle${side}`, 38, 18), lead(`ball${side}`, null, 9)];
var low$3 = (side) => loose(foot(side, 42));
var top = {
	pose: bridgeUp,
	goals: [...low$3("R"), ...low$3("L")]
};
var right$3 = {
	pose: pose(bridgeUp, { hipR: 30 }),
	goals: [...raised("R"), ...low$3("L")]
};
var left$3 = {
	pose: pose(bridgeUp, { hipL: 30 }),
	goals: [...low$3("R"), ...raised("L")]
};
/** In the bridge: one foot up, then the other; the pelvis stays level. */
var bridgeMarch = {
	camera: side,
	beats: [
		{
			to: right$3,
			seconds: 1.4
		},
		{
			to: right$3,
			seconds: .6
		},
		{
			to: top,
			seconds: 1.4
		},
		{
			to: top,
			seconds: .4
		},
		{
			to: left$3,
			seconds: 1.4
		},
		{
			to: left$3,
			seconds: .6
		},
		{
			to: top,
			seconds: 1.4
		},
		{
			to: top,
			seconds: .4
		}
	],
	free: [
		...trunkDown,
		...legs,
		...arms$2
	],
	goals: [...bridgeGoals],
	stills: [
		0,
		1.6,
		5.4
	]
};
// packages/figure/src/poses/cat-cow.ts
var level = { pose: pose(onAllFours) };
var cat = { pose: pose(onAllFours, {
	pitch: -64,
	hip: 66,
	shoulder: 64,
	lumbar: 30,
	thorax: 34,
	neck: 28
}) };
var cow = { pose: pose(onAllFours, {
	pitch: -110,
	hip: 110,
	shoulder: 104,
	lumbar: -22,
	thorax: -14,
	neck: -30
}) };
/** Round the whole back, then let the belly sink. */
var catCow = {
	camera: side,
	beats: [
		{
			to: cat,
			seconds: 2
		},
		{
			to: cat,
			seconds: .8
		},
		{
			to: cow,
			seconds: 3.2
		},
		{
			to: cow,
			seconds: .8
		},
		{
			to: level,
			seconds: 1.6
		}
	],
	free: [
		"x",
		"y",
		"pitch",
		"hip",
		"knee",
		"ankle",
		"shoulder",
		"elbow",
		"wrist"
	],
	goals: [
		...kneel("R", -26),
		...kneel("L", -26),
		...handDown("R", 19),
		...handDown("L", 19),
		lead("pelvis", -25, null, null, .08)
	],
	stills: [
		0,
		2.4,
		6.4
	]
};
/** Hips back and down until they tap the chair, arms forward, and up. */
var chairSquat = {
	camera: upright,
	beats: thereAndBack({
		pose: pose(standing, {
			x: 2,
			shoulder: 40
		}),
		goals: [lead("seat", -1, 78, null, 0)]
	}, {
		pose: pose(standing, {
			x: -30,
			y: 60,
			pitch: -32,
			hip: 98,
			knee: 92,
			ankle: 20,
			lumbar: 2,
			neck: -18,
			shoulder: 118,
			shoulderOut: 2,
			elbow: 4
		}),
		goals: [lead("seat", -28, 46.5)]
	}, 2.4, .3, 1.8),
	free: [
		"x",
		"y",
		...legs
	],
	goals: feet(0),
	props: [chair]
};
// packages/figure/src/poses/clamshell.ts
/** On the left side, facing us, the head on the lower arm. */
var lying$1 = {
	x: -8,
	y: 18.5,
	yaw: 90,
	roll: -87,
	hip: 46,
	knee: 90,
	ankle: -4,
	shoulderL: 172,
	shoulderOutL: 4,
	elbowL: 30,
	shoulderR: 40,
	shoulderOutR: -10,
	elbowR: 60,
	hipOutL: -3,
	lumbarSide: -5,
	thoraxSide: -3
};
/** Feet together, the upper knee opens like a shell; the pelvis does not roll. */
var clamshell = {
	camera: {
		yaw: -46,
		pitch: 22
	},
	beats: thereAndBack({
		pose: pose(lying$1),
		goals: [apart$2("kneeR", "kneeL", null, 13, 0)]
	}, {
		pose: pose(lying$1, {
			hipTurnR: 36,
			hipOutR: 16
		}),
		goals: [apart$2("kneeR", "kneeL", null, 36, -6)]
	}, 2, 1, 2),
	free: [
		"hipR",
		"hipOutR",
		"hipTurnR",
		"shoulderL",
		"shoulderOutL",
		"elbowL",
		"shoulderR",
		"shoulderOutR",
		"shoulderTurnR",
		"elbowR"
	],
	goals: [
		meet("ankleR", "ankleL", [
			0,
			7.5,
			0
		]),
		pin("handR", 26, 3, 28),
		pin("elbowL", null, 4.4),
		pin("wristL", null, 3),
		pin("handL", null, 2.4)
	],
	props: [{
		kind: "mat",
		from: -62,
		to: 96
	}],
	layers: [
		"back",
		"armL",
		"head",
		"hips",
		"shirt",
		"middle",
		"legL",
		"legR",
		"armR",
		"front"
	]
};
// packages/figure/src/poses/cycling.ts
/** An upright city bicycle, saddle so high that the knee keeps a small bend at the bottom. */
var bicycle = {
	kind: "bicycle",
	bracket: [0, 29],
	crank: 17,
	saddle: [-25, 90],
	grip: [25, 110]
};
var moments$1 = 12;
function moment$1(i) {
	const turn = i / moments$1;
	const leg = (side, at) => lead(`ball${side}`, ...pedal(bicycle, at));
	const wave = (at) => Math.cos(2 * Math.PI * at);
	return {
		to: {
			pose: pose({
				x: -22,
				y: 102,
				pitch: -16,
				lumbar: 4,
				thorax: 10,
				neck: -16,
				hipR: 58 + 22 * wave(turn - .1),
				kneeR: 70 + 38 * wave(turn - .05),
				hipL: 58 + 22 * wave(turn + .4),
				kneeL: 70 + 38 * wave(turn + .45),
				ankleR: -4 - 8 * wave(turn - .3),
				ankleL: -4 - 8 * wave(turn + .2),
				shoulder: 60,
				elbow: 24,
				wrist: 10
			}),
			goals: [leg("R", turn), leg("L", turn + .5)]
		},
		seconds: 1.1 / moments$1
	};
}
/** Easy pedalling, about 55 turns a minute. */
var cycling = {
	camera: {
		yaw: 4,
		pitch: 4
	},
	pace: "flow",
	beats: Array.from({ length: moments$1 }, (_, i) => moment$1((i + 1) % moments$1)),
	free: [
		"x",
		"y",
		"hip",
		"knee",
		"ankle",
		...reaching
	],
	goals: [pin("seat", -26, 90), ...sides.map((s) => pin(`hand${s}`, 26, 112))],
	props: [
		bicycle,
		{
			...bicycle,
			layer: "middle"
		},
		{
			kind: "ground",
			from: -96,
			to: 104,
			gap: 50,
			perCycle: 2
		}
	],
	stills: [
		0,
		.28,
		.55
	]
};
// packages/figure/src/poses/figure-four-stretch.ts
var down$3 = loose(foot("L", 44, -9));
var hold = [meet("handR", "thighBackL", [
	0,
	-1,
	4
]), meet("handL", "thighBackL", [
	0,
	-1,
	-4
])];
var crossed$2 = {
	hipR: 78,
	hipOutR: 30,
	hipTurnR: 42,
	kneeR: 92,
	ankleR: 0
};
/** One ankle on the other knee; hands behind that thigh draw it closer. */
var figureFourStretch = {
	camera: {
		yaw: 48,
		pitch: 12
	},
	beats: thereAndBack({
		pose: pose(supine, crossed$2),
		goals: [...down$3, ...off(hold)]
	}, {
		pose: pose(supine, crossed$2, {
			hipR: 112,
			hipL: 104,
			kneeL: 96,
			shoulder: 40,
			shoulderOut: 12,
			elbow: 30,
			neck: 4
		}),
		goals: [...off(down$3), ...hold]
	}, 2.5, 3, 2.5),
	free: [
		"x",
		"y",
		"pitch",
		"neck",
		"hip",
		"knee",
		"ankleL",
		"hipOutR",
		"hipTurnR",
		...reaching
	],
	goals: [
		...backOnFloor(),
		meet("ankleR", "kneeTopL", [
			-2,
			4,
			-2
		]),
		lead("kneeR", null, null, 36),
		...armsOverFloor(),
		...footOverFloor("L")
	],
	props: [{
		kind: "mat",
		from: -80,
		to: 62
	}],
	layers: [
		"back",
		"head",
		"hips",
		"shirt",
		"middle",
		"armL",
		"armR",
		"legL",
		"legR",
		"front"
	]
};
// packages/figure/src/poses/heel-slide.ts
var sole = [lead("forefootR", null, 2.9)];
/** One heel slides away until the leg is nearly straight, and back. */
var heelSlide = {
	camera: side,
	beats: thereAndBack({
		pose: pose(supine),
		goals: [lead("heelMiddleR", 42, 3.4), ...sole]
	}, {
		pose: pose(supine, {
			hipR: 6,
			kneeR: 8,
			ankleR: -14
		}),
		goals: [lead("heelMiddleR", 87.5, 3.4), ...off(sole)]
	}, 2.5, .8, 2.5),
	free: [
		...trunkDown,
		...legs,
		...arms$2
	],
	goals: [
		...backOnFloor(),
		...foot("L", 46),
		...armsOnFloor(),
		...footOverFloor("R")
	]
};
// packages/figure/src/poses/hip-hinge.ts
var hands$3 = {
	shoulderR: 176,
	shoulderOutR: 14,
	shoulderTurnR: 20,
	elbowR: 140,
	shoulderL: -40,
	shoulderOutL: 20,
	shoulderTurnL: -60,
	elbowL: 80
};
var trunk$1 = {
	lumbar: -3,
	thorax: 5,
	neck: -4
};
/** A stick touches head, upper back and tailbone, and keeps touching while the hips go back. */
var hipHinge = {
	camera: upright,
	beats: thereAndBack({
		pose: pose(standing, trunk$1, hands$3),
		goals: [lead("pelvis", 1, null), apart$2("elbowR", "shoulderR", -4, 24, 12, .3)]
	}, {
		pose: pose(standing, trunk$1, hands$3, {
			x: -18,
			y: 86,
			pitch: -56,
			hip: 62,
			knee: 20,
			ankle: 0
		}),
		goals: [lead("pelvis", -20, null), apart$2("elbowR", "shoulderR", 18, 17, 12, .3)]
	}, 2.4, .8, 2.2),
	free: [
		"x",
		"y",
		...legs,
		...reaching
	],
	goals: [
		...feet(0),
		meet("handR", "stickHigh", [
			0,
			-9,
			3
		]),
		meet("handL", "lowBack", [
			-4,
			0,
			-2
		])
	],
	props: [{
		kind: "stick",
		from: "stickHigh",
		to: "stickLow",
		layer: "middle"
	}]
};
// packages/figure/src/poses/knee-plank.ts
var down$2 = {
	x: -30,
	y: 44,
	ankle: -56,
	shoulder: 100,
	elbow: 86,
	neck: -10
};
/** On forearms and knees: come forward until shoulder, hip and knee are one line, and hold. */
var kneePlank = {
	camera: side,
	beats: thereAndBack({ pose: pose(down$2, {
		x: -42,
		y: 48,
		pitch: -104,
		hip: 100,
		knee: 90
	}) }, { pose: pose(down$2, {
		x: -14,
		y: 22,
		pitch: -72,
		hip: 1,
		knee: 20,
		thorax: 3,
		neck: 0
	}) }, 2.2, 4, 2.2),
	free: [
		"x",
		"y",
		"pitch",
		"hip",
		"knee",
		"ankle",
		"shoulder",
		"elbow",
		"wrist"
	],
	goals: [
		...kneel("R", -48),
		...kneel("L", -48),
		...sides.flatMap((s) => [
			pin(`elbow${s}`, 34, 4.2),
			pin(`wrist${s}`, null, 3),
			pin(`hand${s}`, null, 2.4)
		])
	]
};
// packages/figure/src/poses/knee-rocking.ts
var words = {
	hip: 50,
	knee: 96,
	shoulderOut: 40,
	hipOut: -6
};
var knees = (z) => [lead("kneeR", null, null, z + 6), lead("kneeL", null, null, z - 6)];
var lean$2 = (way) => ({
	pose: pose(supine, words, {
		twist: way * 18,
		lumbarTurn: -way * 15,
		thoraxTurn: -way * 3,
		hipOutR: way * 26 - 6,
		hipOutL: -way * 26 - 6
	}),
	goals: knees(way * 24)
});
var middle$2 = {
	pose: pose(supine, words),
	goals: knees(0)
};
var right$2 = lean$2(1);
var left$2 = lean$2(-1);
/** Knees together, from side to side like a windscreen wiper; the shoulders stay down. */
var kneeRocking = {
	camera: {
		yaw: 54,
		pitch: 16
	},
	beats: [
		{
			to: right$2,
			seconds: 1.8
		},
		{
			to: right$2,
			seconds: .5
		},
		{
			to: left$2,
			seconds: 3
		},
		{
			to: left$2,
			seconds: .5
		},
		{
			to: middle$2,
			seconds: 1.6
		}
	],
	free: [
		"x",
		"y",
		"pitch",
		"neck",
		"hip",
		"hipOut",
		"hipTurn",
		"knee",
		...arms$2
	],
	goals: [
		pin("upperBack", -38, 0),
		pin("sacrum", null, .4),
		pin("occiput", null, 0),
		pin("ankleR", 46, 7.6, 6),
		pin("ankleL", 46, 7.6, -6),
		...armsOnFloor()
	],
	props: [{
		kind: "mat",
		from: -80,
		to: 66
	}],
	layers: [
		"back",
		"head",
		"armL",
		"hips",
		"shirt",
		"middle",
		"legL",
		"legR",
		"armR",
		"front"
	],
	stills: [
		0,
		2,
		5.5
	]
};
// packages/figure/src/poses/knee-to-chest.ts
var down$1 = loose([
	...foot("R", 42),
	pin("handR", null, 2.4),
	pin("handL", null, 2.4)
]);
var held = [
	meet("handR", "thighBackR", [
		-1,
		0,
		3
	]),
	meet("handL", "thighBackR", [
		-1,
		0,
		-3
	]),
	lead("kneeR", -16, 49)
];
/** Hands behind one thigh, the knee comes toward the chest. */
var kneeToChest = {
	camera: side,
	beats: thereAndBack({
		pose: pose(supine),
		goals: [...down$1, ...off(held)]
	}, {
		pose: pose(supine, {
			hipR: 122,
			kneeR: 120,
			ankleR: -10,
			lumbar: 4,
			shoulder: 34,
			shoulderOut: 22,
			elbow: 46,
			neck: 6
		}),
		goals: [...off(down$1), ...held]
	}, 2.5, 2, 2.5),
	free: [
		...trunkDown,
		...legs,
		...reaching,
		"wrist"
	],
	goals: [
		...backOnFloor(),
		...foot("L", 42),
		...armsOverFloor(),
		...footOverFloor("R")
	]
};
// packages/figure/src/poses/lie-legs-on-chair.ts
var lying = {
	hip: 88,
	knee: 88,
	ankle: 0
};
var still$1 = { pose: pose(supine, lying) };
/** Resting: the lower legs lie on a chair, the back is flat. */
var lieLegsOnChair = {
	camera: side,
	beats: [{
		to: { pose: pose(supine, lying, { breath: 2 }) },
		seconds: 3
	}, {
		to: still$1,
		seconds: 4
	}],
	free: [
		...trunkDown,
		...legs,
		...arms$2
	],
	goals: [
		...backOnFloor(),
		...armsOnFloor(),
		pin("kneeR", 2, 52),
		pin("kneeL", 2, 52),
		pin("ankleR", null, 51),
		pin("ankleL", null, 51)
	],
	props: [{
		kind: "chair",
		x: 30,
		facing: -1
	}],
	stills: [0]
};
// packages/figure/src/poses/nerve-slider.ts
var hands$2 = {
	shoulder: -30,
	elbow: 60,
	shoulderOut: 10,
	shoulderTurn: -50,
	ankleR: 4
};
var down = loose(foot("R", 10));
var bent = {
	pose: pose(seated, hands$2, { neck: 30 }),
	goals: down
};
var straight = {
	pose: pose(seated, hands$2, {
		kneeR: 22,
		ankleR: 8,
		neck: -26,
		hipR: 92
	}),
	goals: off(down)
};
/** The knee straightens while the head looks up; the knee bends while the head nods. */
var nerveSlider = {
	camera: upright,
	beats: [
		{
			to: straight,
			seconds: 2
		},
		{
			to: straight,
			seconds: .4
		},
		{
			to: bent,
			seconds: 2
		},
		{
			to: bent,
			seconds: .4
		}
	],
	free: [
		"x",
		"y",
		...legs,
		...reaching
	],
	goals: [
		...onSeat(),
		...foot("L", 10),
		...footOverFloor("R"),
		meet("handR", "sacrum", [
			-2,
			2,
			4
		]),
		meet("handL", "sacrum", [
			-2,
			2,
			-4
		])
	],
	props: [chair]
};
// packages/figure/src/poses/prone-on-elbows.ts
var prone = {
	x: -20,
	y: 10,
	pitch: -90,
	hip: -2,
	knee: 4,
	ankle: -54,
	shoulder: 150,
	shoulderOut: 60,
	elbow: 100,
	neck: -6
};
/** From flat onto the forearms: elbows under the shoulders, hips stay down. */
var proneOnElbows = {
	camera: side,
	beats: thereAndBack({
		pose: pose(prone, { thorax: 4 }),
		goals: [pin("breast", null, 0)]
	}, {
		pose: pose(prone, {
			lumbar: -22,
			thorax: -20,
			neck: -14,
			shoulder: 88,
			shoulderOut: 4,
			elbow: 90
		}),
		goals: [pin("breast", null, 20, null, 0)]
	}, 2.5, 3, 2.5),
	free: [
		"y",
		"pitch",
		"hip",
		"knee",
		"ankle",
		"shoulder",
		"shoulderOut",
		"shoulderTurn",
		"elbow",
		"wrist"
	],
	goals: [
		pin("pelvis", -20, 10.2),
		above("belly", 0),
		...sides.flatMap((s) => [
			pin(`elbow${s}`, 22, 4.2),
			pin(`wrist${s}`, 46, 3),
			pin(`hand${s}`, null, 2.4),
			pin(`knee${s}`, null, 6.2),
			pin(`tip${s}`, null, 2.1)
		])
	]
};
// packages/figure/src/poses/seated-cat-cow.ts
var tall$6 = { pose: pose(seated) };
var round$1 = { pose: pose(seated, {
	pitch: 10,
	lumbar: 28,
	thorax: 26,
	neck: 22
}) };
var long$1 = { pose: pose(seated, {
	pitch: -12,
	lumbar: -16,
	thorax: -10,
	neck: -9
}) };
/** Round the whole back, then lift the chest. */
var seatedCatCow = {
	camera: upright,
	beats: [
		{
			to: round$1,
			seconds: 2.2
		},
		{
			to: round$1,
			seconds: .8
		},
		{
			to: long$1,
			seconds: 2.8
		},
		{
			to: long$1,
			seconds: .8
		},
		{
			to: tall$6,
			seconds: 1.4
		}
	],
	free: [
		"x",
		"y",
		...legs,
		...reaching
	],
	goals: [
		...onSeat(),
		...feet(10),
		...handsOnThighs()
	],
	props: [chair],
	stills: [
		0,
		2.6,
		6.2
	]
};
// packages/figure/src/poses/seated-forward-bend.ts
var wide = {
	hipOut: 16,
	hipTurn: 8
};
var on = (up) => sides.map((s) => meet(`hand${s}`, `shin${s}`, [
	1,
	up,
	0
]));
/** Hands slide down the shins while the back rounds. */
var seatedForwardBend = {
	camera: {
		yaw: 30,
		pitch: 6
	},
	beats: thereAndBack({
		pose: pose(seated, wide, {
			shoulder: 30,
			elbow: 30
		}),
		goals: on(16)
	}, {
		pose: pose(seated, wide, {
			pitch: -34,
			hip: 118,
			lumbar: 34,
			thorax: 26,
			neck: 18,
			shoulder: 70,
			elbow: 20
		}),
		goals: on(-12)
	}, 3, 1.5, 3),
	free: [
		"x",
		"y",
		"hip",
		"hipOut",
		"knee",
		"ankle",
		...reaching
	],
	goals: [...onSeat(), ...feet(10, 24)],
	props: [chair]
};
/** Roll to the front of the sit bones, then to the back of them. */
var seatedPelvicTilt = {
	camera: upright,
	beats: thereAndBack({ pose: pose(seated, {
		pitch: -14,
		lumbar: -20,
		thorax: 8
	}) }, { pose: pose(seated, {
		pitch: 22,
		lumbar: 30,
		thorax: 12,
		neck: -14
	}) }, 2.2, .8, 2.2),
	free: [
		"x",
		"y",
		...legs,
		...reaching
	],
	goals: [
		...onSeat(),
		...feet(10),
		...handsOnThighs()
	],
	props: [chair]
};
// packages/figure/src/poses/seated-piriformis-stretch.ts
var crossed$1 = {
	hipR: 100,
	hipOutR: 36,
	hipTurnR: 52,
	kneeR: 96,
	ankleR: 4
};
/** One ankle on the other knee; the trunk tips forward from the hips. */
var seatedPiriformisStretch = {
	camera: {
		yaw: 48,
		pitch: 8
	},
	beats: thereAndBack({ pose: pose(seated, crossed$1) }, { pose: pose(seated, crossed$1, {
		pitch: -19,
		hipL: 108,
		hipR: 118,
		lumbar: 4,
		shoulder: 50
	}) }, 2.2, 3, 2.2),
	free: [
		"x",
		"y",
		"hip",
		"knee",
		"ankleL",
		"hipOutR",
		"hipTurnR",
		...reaching
	],
	goals: [
		...onSeat(),
		...foot("L", 10, -10),
		meet("ankleR", "kneeTopL", [
			-4,
			.5,
			1
		]),
		meet("palmR", "kneeR", [
			0,
			8,
			0
		]),
		meet("palmL", "ankleR", [
			-1,
			6,
			3
		])
	],
	props: [chair],
	layers: [
		"back",
		"legL",
		"head",
		"shirt",
		"hips",
		"middle",
		"armL",
		"legR",
		"armR",
		"front"
	]
};
// packages/figure/src/poses/seated-rotation.ts
var crossed = {
	shoulder: 40,
	shoulderOut: 6,
	shoulderTurn: -60,
	elbow: 120
};
var turned = (way) => ({ pose: pose(seated, crossed, {
	thoraxTurn: way * 36,
	lumbarTurn: way * 5,
	neckTurn: way * 6
}) });
var middle$1 = { pose: pose(seated, crossed) };
var [right$1, left$1] = [turned(1), turned(-1)];
/** Arms crossed; the chest turns, the pelvis stays. */
var seatedRotation = {
	camera: {
		yaw: 58,
		pitch: 6
	},
	beats: [
		{
			to: right$1,
			seconds: 2
		},
		{
			to: right$1,
			seconds: .6
		},
		{
			to: left$1,
			seconds: 3.4
		},
		{
			to: left$1,
			seconds: .6
		},
		{
			to: middle$1,
			seconds: 1.8
		}
	],
	free: [
		"x",
		"y",
		...legs,
		...reaching
	],
	goals: [
		...onSeat(),
		...feet(10, 10),
		meet("handR", "shoulderL", [
			6,
			-4,
			2
		]),
		meet("handL", "shoulderR", [
			6,
			-4,
			-2
		])
	],
	props: [chair],
	layers: [
		"back",
		"legL",
		"head",
		"shirt",
		"hips",
		"middle",
		"legR",
		"armL",
		"armR",
		"front"
	],
	stills: [
		0,
		2.3,
		6.3
	]
};
// packages/figure/src/poses/side-bend.ts
var bend = (way) => ({
	pose: pose(standing, {
		roll: way * 2,
		lumbarSide: way * 14,
		thoraxSide: way * 9,
		neckSide: way * 5,
		elbow: 14
	}),
	goals: [meet("palmR", "thighSideR", [
		0,
		-way * 12,
		2
	]), meet("palmL", "thighSideL", [
		0,
		way * 12,
		-2
	])]
});
var [middle, right, left] = [
	bend(0),
	bend(1),
	bend(-1)
];
/** One hand slides down the side of the thigh, then the other; no turning. */
var sideBend = {
	camera: {
		yaw: 78,
		pitch: 3
	},
	beats: [
		{
			to: right,
			seconds: 2
		},
		{
			to: right,
			seconds: .6
		},
		{
			to: left,
			seconds: 3.4
		},
		{
			to: left,
			seconds: .6
		},
		{
			to: middle,
			seconds: 1.8
		}
	],
	free: [
		"x",
		"y",
		"z",
		"hip",
		"hipOut",
		"knee",
		"ankle",
		...reaching
	],
	goals: [...feet(0, 11), lead("pelvis", 0, null, 0)],
	layers: [
		"back",
		"hips",
		"legL",
		"legR",
		"head",
		"shirt",
		"middle",
		"armL",
		"armR",
		"front"
	],
	stills: [
		0,
		2.3,
		6.3
	]
};
// packages/figure/src/poses/sit-to-stand.ts
var sit = {
	pose: pose(seated, {
		x: -30,
		shoulder: 30,
		elbow: 26
	}),
	goals: [lead("seat", -34, 45.5)]
};
var lean$1 = {
	pose: pose(seated, {
		x: -30,
		pitch: -38,
		hip: 116,
		knee: 100,
		ankle: 14,
		neck: -22,
		lumbar: 3,
		shoulder: 70,
		elbow: 24
	}),
	goals: [lead("seat", -33, 45.5)]
};
var tall$3 = {
	pose: pose(standing, { x: 3 }),
	goals: [lead("seat", 0, 76, null, 0)]
};
/** Nose over toes, then up; and slowly back onto the chair. */
var sitToStand = {
	camera: upright,
	beats: [
		{
			to: lean$1,
			seconds: 1.3
		},
		{
			to: tall$3,
			seconds: 1.5
		},
		{
			to: tall$3,
			seconds: .8
		},
		{
			to: lean$1,
			seconds: 2
		},
		{
			to: sit,
			seconds: 1.2
		},
		{
			to: sit,
			seconds: .8
		}
	],
	free: [
		"x",
		"y",
		...legs
	],
	goals: [...feet(0)],
	props: [{
		kind: "chair",
		x: -32
	}],
	stills: [
		0,
		1.3,
		3.2
	]
};
// packages/figure/src/poses/stand.ts
var still = { pose: pose(standing) };
/** Standing at ease, breathing. */
var stand = {
	camera: upright,
	beats: [{
		to: { pose: pose(standing, {
			breath: .8,
			thorax: 7
		}) },
		seconds: 2
	}, {
		to: still,
		seconds: 3
	}],
	free: [
		"x",
		"y",
		...legs
	],
	goals: feet(0),
	stills: [0]
};
// packages/figure/src/poses/standing-extension.ts
var hands$1 = {
	shoulder: -40,
	shoulderOut: 24,
	shoulderTurn: -20,
	elbow: 74
};
/** Hands on the back of the pelvis, lean back; the knees stay straight. */
var standingExtension = {
	camera: upright,
	beats: thereAndBack({
		pose: pose(standing, hands$1),
		goals: [lead("pelvis", 1, null)]
	}, {
		pose: pose(standing, hands$1, {
			pitch: 4,
			hip: -6,
			lumbar: -24,
			thorax: -10,
			neck: -8,
			shoulder: -50
		}),
		goals: [lead("pelvis", 8, null)]
	}, 2, 1, 2),
	free: [
		"x",
		"y",
		...legs,
		...reaching
	],
	goals: [
		...feet(0),
		meet("handR", "sacrum", [
			-1,
			2,
			5
		]),
		meet("handL", "sacrum", [
			-1,
			2,
			-5
		])
	]
};
// packages/figure/src/poses/step-up.ts
var height = 17;
var tread = 27;
var low$1 = {
	pose: pose(standing, { x: -7 }),
	goals: [...stepTo("R", -9), ...stepTo("L", -9)]
};
var ready = {
	pose: pose(standing, {
		x: 5,
		y: 91,
		pitch: -10,
		hipR: 62,
		kneeR: 66,
		shoulderR: -14,
		shoulderL: 20,
		elbow: 24
	}),
	goals: [...stepTo("R", tread, null, height, 12), ...stepTo("L", -9)]
};
var high = {
	pose: pose(standing, {
		x: 27,
		y: 108.7
	}),
	goals: [...stepTo("R", tread, null, height), ...stepTo("L", tread, null, height, 9)]
};
/** One foot on the step, stand up on it, the other follows; and back the same way. */
var stepUp = {
	camera: upright,
	beats: [
		{
			to: ready,
			seconds: 1.3
		},
		{
			to: high,
			seconds: 1.5
		},
		{
			to: high,
			seconds: .6
		},
		{
			to: ready,
			seconds: 1.6
		},
		{
			to: low$1,
			seconds: 1.2
		},
		{
			to: low$1,
			seconds: .5
		}
	],
	free: [
		"x",
		"y",
		...legs
	],
	props: [{
		kind: "box",
		from: 12,
		to: 54,
		height
	}],
	stills: [
		0,
		1.3,
		3
	]
};
// packages/figure/src/poses/supine-pelvic-tilt.ts
/** Hands on the chest, so that the low back is in sight. */
var hands = {
	shoulder: 30,
	shoulderOut: 20,
	shoulderTurn: -50,
	elbow: 110,
	wrist: 20
};
var neutral = {
	pose: pose(supine, hands, { lumbar: -8 }),
	goals: [lead("sacrum", null, .5)]
};
var flat = {
	pose: pose(supine, hands, {
		pitch: 108,
		lumbar: 16,
		thorax: 4
	}),
	goals: [lead("sacrum", null, 2)]
};
var hollow = {
	pose: pose(supine, hands, {
		pitch: 74,
		lumbar: -30,
		thorax: 8
	}),
	goals: [lead("sacrum", null, 1)]
};
/** The pelvis rolls: the low back presses down, then a small hollow. */
var supinePelvicTilt = {
	camera: side,
	beats: [
		{
			to: flat,
			seconds: 2
		},
		{
			to: flat,
			seconds: .8
		},
		{
			to: hollow,
			seconds: 2.6
		},
		{
			to: hollow,
			seconds: .6
		},
		{
			to: neutral,
			seconds: 1.2
		}
	],
	free: [
		...trunkDown,
		...legs,
		...reaching
	],
	goals: [
		pin("upperBack", -38, 0),
		pin("occiput", null, 0),
		above("lowBack", 0),
		...feet(46),
		...sides.map((s) => meet(`palm${s}`, "breast", [
			4,
			1.5,
			s === "R" ? 5 : -5
		])),
		...armsOverFloor()
	],
	stills: [
		0,
		2.4,
		5.6
	]
};
// packages/figure/src/poses/table-child-pose.ts
var arms$1 = {
	shoulder: 40,
	elbow: 14,
	wrist: 50
};
var near$1 = {
	pose: pose(standing, arms$1, {
		x: 14,
		pitch: -8
	}),
	goals: [...stepTo("R", 16), ...stepTo("L", 16)]
};
var apart$1 = {
	pose: pose(standing, arms$1, {
		x: -14,
		y: 88,
		pitch: -38,
		hip: 40,
		shoulder: 84,
		elbow: 10
	}),
	goals: [...stepTo("R", -34, null, 0, 6), ...stepTo("L", 16)]
};
var long = {
	pose: pose(standing, {
		x: -44,
		y: 88,
		pitch: -80,
		hip: 78,
		knee: 8,
		lumbar: 2,
		thorax: 0,
		neck: -2,
		shoulder: 152,
		elbow: 4
	}),
	goals: [...stepTo("R", -34), ...stepTo("L", -34, null, 0, 6)]
};
/** Hands stay on the table; walk back until the trunk is nearly level and the arms are long. */
var tableChildPose = {
	camera: upright,
	beats: [
		{
			to: apart$1,
			seconds: 1.3
		},
		{
			to: long,
			seconds: 1.8
		},
		{
			to: long,
			seconds: 3
		},
		{
			to: apart$1,
			seconds: 1.8
		},
		{
			to: near$1,
			seconds: 1.3
		},
		{
			to: near$1,
			seconds: .8
		}
	],
	free: [
		"x",
		"y",
		...legs,
		...reaching,
		"wrist"
	],
	goals: sides.flatMap((s) => [pin(`wrist${s}`, 42, 78.6), pin(`hand${s}`, null, 76.4)]),
	props: [{
		kind: "table",
		from: 34,
		to: 96,
		height: 74
	}],
	stills: [
		0,
		1.3,
		4
	]
};
// packages/figure/src/poses/walk.ts
/** Sixteen moments of one stride; the floor moves back under the person at a steady pace. */
var moments = 16;
var stride = 60;
/** Where the ankle and ball of one foot are at share t of the stride; 0 is heel strike, 0.6 is toe off. */
function path(t) {
	if (t < .6) {
		const x = stride / 2 - t / .6 * stride;
		const heelLift = Math.max(0, (t - .34) / .26) ** 1.6 * 13;
		const toeLift = Math.max(0, 1 - t / .09) * 7;
		return {
			ankle: [x + heelLift * .45, 7.2 + heelLift + toeLift * .28],
			ball: toeLift
		};
	}
	const s = (t - .6) / .4;
	return {
		ankle: [-30 + 13 * .45 * (1 - s) + stride * s * s * (3 - 2 * s), 7.2 + 13 * (1 - s) ** 1.5 + 9 * Math.sin(Math.PI * s) ** 1.4],
		ball: 6 * Math.sin(Math.PI * s) + 7 * s ** 3
	};
}
var wave = (t, shift = 0) => Math.cos((t + shift) * 2 * Math.PI);
function moment(i) {
	const t = i / moments;
	const leg = (side, at) => {
		const { ankle, ball } = path(at % 1);
		const down = at % 1 < .62;
		return [
			lead(`ankle${side}`, ankle[0], ankle[1]),
			lead(`ball${side}`, null, ball),
			lead(`tip${side}`, null, ball + 2.3, null, down && ball < 1 ? 1 : .05)
		];
	};
	const hip = (at) => 8 + 22 * wave(at, .02);
	const knee = (at) => 8 + 55 * Math.exp(-(((at % 1 - .73) / .1) ** 2)) + 12 * Math.exp(-(((at % 1 - .14) / .08) ** 2));
	return {
		to: {
			pose: pose(standing, {
				y: 89.2 - 1.3 * wave(2 * t),
				pitch: -3,
				twist: -4 * wave(t),
				lumbar: -4,
				thoraxTurn: 5 * wave(t),
				hipR: hip(t),
				hipL: hip(t + .5),
				kneeR: knee(t),
				kneeL: knee(t + .5),
				toeR: 30 * Math.exp(-(((t - .58) / .1) ** 2)),
				toeL: 30 * Math.exp(-((((t + .5) % 1 - .58) / .1) ** 2)),
				shoulderR: 1 - 22 * wave(t),
				shoulderL: 1 + 22 * wave(t),
				elbowR: 22 - 8 * wave(t),
				elbowL: 22 + 8 * wave(t),
				neck: 0
			}),
			goals: [...leg("R", t), ...leg("L", t + .5)]
		},
		seconds: 1.15 / moments
	};
}
/** Walking on the spot: the ground moves. */
var walk = {
	camera: upright,
	pace: "flow",
	beats: Array.from({ length: moments }, (_, i) => moment((i + 1) % moments)),
	free: [
		"hip",
		"knee",
		"ankle",
		"toe"
	],
	stills: [
		0,
		.29,
		.86
	]
};
// packages/figure/src/poses/walking.ts
/** Walking outdoors: as walk, with the ground passing by. */
var walking = {
	...walk,
	props: [{
		kind: "ground",
		from: -70,
		to: 70,
		gap: 50,
		perCycle: 2
	}]
};
// packages/figure/src/poses/wall-plank.ts
var wall$2 = 46;
var arms = {
	shoulder: 80,
	elbow: 96,
	shoulderOut: 4,
	lumbar: -4,
	thorax: 6
};
var near = {
	pose: pose(standing, arms, { x: 6 }),
	goals: [...stepTo("R", -2), ...stepTo("L", -2)]
};
var apart = {
	pose: pose(standing, arms, {
		x: 0,
		y: 88,
		pitch: -16,
		shoulder: 88,
		hipR: -6,
		kneeR: 4,
		ankleR: 18,
		hipL: 17,
		kneeL: 8,
		ankleL: 6
	}),
	goals: [...stepTo("R", -34, null, 0, 5), ...stepTo("L", -2)]
};
var plank = {
	pose: pose(standing, arms, {
		x: -18,
		pitch: -23,
		hip: -1,
		ankle: 22
	}),
	goals: [...stepTo("R", -34), ...stepTo("L", -34, null, 0, 5)]
};
/** Forearms on the wall, step back until the body is one slanting line. */
var wallPlank = {
	camera: upright,
	beats: [
		{
			to: apart,
			seconds: 1.2
		},
		{
			to: plank,
			seconds: 1.2
		},
		{
			to: plank,
			seconds: 4
		},
		{
			to: apart,
			seconds: 1.2
		},
		{
			to: near,
			seconds: 1.2
		},
		{
			to: near,
			seconds: .8
		}
	],
	free: [
		"x",
		"y",
		"pitch",
		...legs,
		...reaching
	],
	goals: sides.flatMap((s) => [
		...footOverFloor(s),
		pin(`elbow${s}`, 41.8, 124),
		pin(`wrist${s}`, 43, 149)
	]),
	props: [{
		kind: "wall",
		x: wall$2,
		height: 190
	}],
	stills: [
		0,
		1.2,
		4
	]
};
// packages/figure/src/poses/wall-side-plank.ts
var wall$1 = 80;
/** In line: the far heel comes up a little, because the pelvis leans along with the trunk. */
var inLine = [
	lead("elbowL", 76, 121),
	lead("wristL", 77, 146),
	lead("pelvis", 18.5, null)
];
var heel = (height) => [lead("ankleR", null, height)];
var facing = { yaw: 90 };
/** Sideways to the wall: lean on the forearm with the body in one straight line. */
var wallSidePlank = {
	camera: {
		yaw: -14,
		pitch: 4
	},
	beats: thereAndBack({
		pose: pose(standing, facing, {
			shoulderOutL: 26,
			elbowL: 50,
			shoulderTurnL: 30
		}),
		goals: [...off(inLine), ...heel(7.2)]
	}, {
		pose: pose(standing, facing, {
			roll: -14,
			toeR: 18,
			shoulderOutL: 104,
			elbowL: 90,
			shoulderTurnL: 88,
			neckSide: 6
		}),
		goals: [...inLine, ...heel(10.4)]
	}, 2, 4, 2),
	free: [
		"x",
		"y",
		"roll",
		"hip",
		"hipOut",
		"knee",
		"ankle",
		...reaching
	],
	goals: [
		pin("ankleL", 3, 7.2, 0),
		pin("ballL", null, 0),
		pin("ankleR", -8, null, 0),
		pin("ballR", null, 0)
	],
	props: [{
		kind: "wall",
		x: wall$1,
		height: 190
	}],
	layers: [
		"back",
		"hips",
		"legL",
		"legR",
		"head",
		"shirt",
		"middle",
		"armL",
		"armR",
		"front"
	]
};
// packages/figure/src/poses/wall-sit.ts
var wall = -16;
var trunk = {
	x: -3,
	lumbar: -2,
	thorax: 4,
	neck: -2,
	elbow: 14
};
// packages/figure/src/poses/index.ts
var motions = {
	"supine-pelvic-tilt": supinePelvicTilt,
	"seated-pelvic-tilt": seatedPelvicTilt,
	"cat-cow": catCow,
	"seated-cat-cow": seatedCatCow,
	"knee-to-chest": kneeToChest,
	"knee-rocking": kneeRocking,
	"figure-four-stretch": figureFourStretch,
	"seated-piriformis-stretch": seatedPiriformisStretch,
	"nerve-slider": nerveSlider,
	"table-child-pose": tableChildPose,
	"prone-on-elbows": proneOnElbows,
	"standing-extension": standingExtension,
	"seated-forward-bend": seatedForwardBend,
	"seated-rotation": seatedRotation,
	"side-bend": sideBend,
	"abdominal-brace": abdominalBrace,
	"heel-slide": heelSlide,
	"bird-dog-leg": birdDogLeg,
	"bird-dog": birdDog,
	bridge,
	"bridge-march": bridgeMarch,
	"wall-side-plank": wallSidePlank,
	"wall-plank": wallPlank,
	"knee-plank": kneePlank,
	clamshell,
	"sit-to-stand": sitToStand,
	"chair-squat": chairSquat,
	"step-up": stepUp,
	"hip-hinge": hipHinge,
	"band-row": bandRow,
	"wall-sit": {
		camera: upright,
		beats: thereAndBack({
			pose: pose(standing, trunk, {
				y: 83,
				hip: 22,
				ankle: -16
			}),
			goals: [lead("pelvis", null, 84)]
		}, {
			pose: pose(standing, trunk, {
				y: 60,
				hip: 78,
				knee: 78,
				shoulder: 16
			}),
			goals: [lead("pelvis", null, 60)]
		}, 2.2, 4, 2.2),
		free: [
			"x",
			"y",
			"pitch",
			...legs
		],
		goals: [
			...feet(33),
			pin("sacrum", wall, null),
			pin("upperBack", wall, null)
		],
		props: [{
			kind: "wall",
			x: wall,
			height: 185
		}]
	},
	"belly-breathing": bellyBreathing,
	walking,
	cycling,
	stand,
	walk,
	"lie-legs-on-chair": lieLegsOnChair
};
// packages/figure/src/frame.ts
/** The door's three answers: a frame of an exercise, that frame as SVG, and its clock. */
var padding = 6;
var cache = /* @__PURE__ */ new Map();
function prepare(id) {
	const known = cache.get(id);
	if (known) return known;
	const motion = motions[id];
	const solved = solveMotion(motion);
	const box = noReach();
	for (const [phase, body] of solved.extremes()) {
		const [left, top, right, bottom] = draw(motion, body, phase).pen.box;
		box[0] = Math.min(box[0], left);
		box[1] = Math.min(box[1], top);
		box[2] = Math.max(box[2], right);
		box[3] = Math.max(box[3], bottom);
	}
	const [x, y] = [Math.floor(box[0] - padding), Math.floor(box[1] - padding)];
	const prepared = {
		motion,
		solved,
		viewBox: [
			x,
			y,
			Math.ceil(box[2] + padding) - x,
			Math.ceil(Math.max(0, box[3])) + 1 - y
		]
	};
	cache.set(id, prepared);
	return prepared;
}
/** Turns path data left to right. Written by the pen, so only its commands occur. */
function mirrorPath(d) {
	return d.replace(/([MLCAZ])([^MLCAZ]*)/g, (_, command, rest) => {
		if (command === "Z") return "Z";
		const numbers = rest.trim().split(/\s+/).map(Number);
		return command + (command === "A" ? numbers.map((n, i) => i === 2 || i === 5 ? -n : i === 4 ? 1 - n : n) : numbers.map((n, i) => i % 2 === 0 ? -n : n)).map((n) => n === 0 ? 0 : n).join(" ");
	});
}
/**
* One moment of an exercise. `phase` runs from 0 to 1 over one cycle (outside that it wraps). Number, order and classes of
* the shapes and the viewBox are the same for every phase, so an app only has to renew `d`.
*/
function frame(id, phase, options = {}) {
	const { motion, solved, viewBox } = prepare(id);
	const { shapes } = draw(motion, solved.at(phase), phase - Math.floor(phase), options.look?.hair);
	const behind = options.ghost ? [drawGhost(motion, solved.at(0))] : [];
	const props = shapes.findIndex((shape) => shape.class !== "f-mat" && shape.class !== "f-prop");
	const all = [
		...shapes.slice(0, props),
		...behind,
		...shapes.slice(props)
	];
	if (!options.mirror) return {
		viewBox,
		shapes: all
	};
	const [x, y, width, height] = viewBox;
	return {
		viewBox: [
			-x - width,
			y,
			width,
			height
		],
		shapes: all.map((shape) => ({
			class: shape.class,
			d: mirrorPath(shape.d)
		}))
	};
}
/** Seconds of one cycle at an unhurried pace. */
var cycleSeconds = (id) => prepare(id).solved.seconds;
/** Phases for print and reduced motion: the start, on the way, the far end. */
var stillPhases = (id) => prepare(id).solved.stills;
var escapes = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;"
};
var attribute = (text) => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);
/** The app's tokens, with the light colour for a still that stands alone (a file, a print). A rule of the page wins. */
var fills = {
	"f-skin": "var(--fig-skin,#d99e7a)",
	"f-skin-far": "var(--fig-skin-far,#bd8260)",
	"f-foot": "var(--fig-skin,#d99e7a)",
	"f-foot-far": "var(--fig-skin-far,#bd8260)",
	"f-top": "var(--fig-top,#0f6b66)",
	"f-top-far": "var(--fig-top-far,#0a4e4b)",
	"f-leg": "var(--fig-leg,#223f3d)",
	"f-leg-far": "var(--fig-leg-far,#526c69)",
	"f-hair": "var(--fig-hair,#7c837e)",
	"f-eye": "var(--fig-eye,#16302f)",
	"f-bone": "var(--fig-bone,#fbf2e0)",
	"f-ghost": "var(--sand-deep,#e0d3bd)",
	"f-mat": "var(--sand-deep,#e0d3bd)",
	"f-prop": "var(--line,#72827d)"
};
/** A frame as an SVG element: classes and fills, no style attributes. Without a title it is hidden from screen readers. */
function toSvg({ viewBox, shapes }, options = {}) {
	const paths = shapes.map((shape) => `<path class="${shape.class}" fill="${fills[shape.class] ?? ""}" d="${shape.d}"/>`).join("");
	const name = options.title === void 0 ? "aria-hidden=\"true\"" : `role="img" aria-label="${attribute(options.title)}"`;
	return `<svg xmlns="http://www.w3.org/2000/svg" class="figure${options.class === void 0 ? "" : ` ${attribute(options.class)}`}" viewBox="${viewBox.join(" ")}" preserveAspectRatio="xMidYMax" ${name}>${paths}</svg>`;
}
// packages/figure/src/ids.ts
/** Everything the figure can do: the exercises by the ids of the plan, and three plain poses. */
var figureIds = [
	"supine-pelvic-tilt",
	"seated-pelvic-tilt",
	"cat-cow",
	"seated-cat-cow",
	"knee-to-chest",
	"knee-rocking",
	"figure-four-stretch",
	"seated-piriformis-stretch",
	"nerve-slider",
	"table-child-pose",
	"prone-on-elbows",
	"standing-extension",
	"seated-forward-bend",
	"seated-rotation",
	"side-bend",
	"abdominal-brace",
	"heel-slide",
	"bird-dog-leg",
	"bird-dog",
	"bridge",
	"bridge-march",
	"wall-side-plank",
	"wall-plank",
	"knee-plank",
	"clamshell",
	"sit-to-stand",
	"chair-squat",
	"step-up",
	"hip-hinge",
	"band-row",
	"wall-sit",
	"belly-breathing",
	"walking",
	"cycling",
	"stand",
	"walk",
	"lie-legs-on-chair"
];
export { cycleSeconds, figureIds, frame, stillPhases, toSvg };
