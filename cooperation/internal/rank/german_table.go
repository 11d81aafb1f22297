package rank

// wordGerman reads German, Dutch and Nordic words, folded to ASCII (ß is
// ss, ü is u or ue). Bundeswehr titles: the Federal President's order on
// titles of rank of 1978, § 1; the NVA's: the Soviet pattern.
func wordGerman(w string) string {
	switch w {
	case "generaloberst":
		return "colonel general"
	case "generalleutnant", "genlt", "genltn", "generalleitnant", "generalloytnant", "generallojtnant",
		"generallojtnanten", "luitenantgeneraal", "kindralleitnant", "kenraaliluutnantti", "gl", "generallieutenant":
		return "lieutenant general"
	case "generalmajor", "genmaj", "generalmaj", "generaalmajoor", "kindralmajor", "kenraalimajuri", "gm":
		return "major general"
	case "brigadegeneral", "brigadgeneral", "brigadegeneraal", "brigaadikindral", "prikaatikenraali", "prikaatinkenraali":
		return "brigadier general"
	case "armeegeneral":
		return "army general"
	case "generalfeldmarschall", "feldmarschall":
		return "field marshal"
	case "generaal", "kindral", "kenraali":
		return "general"
	case "oberst", "kolonel", "overste", "ovrste":
		return "colonel"
	case "oberstleutnant", "oberstlt", "otl", "oberstloytnant", "oberstlojtnant", "overstelojtnant", "overstelotjnant":
		return "lieutenant colonel"
	case "majoor", "majuri":
		return "major"
	case "hauptmann", "hptm":
		return "captain"
	case "stabshauptmann":
		return "staff captain"
	case "oberleutnant", "olt":
		return "first lieutenant"
	case "leutnant", "luitenant", "lojtnant", "loytnant":
		return "lieutenant"
	case "flottillenadmiral", "flotillenadmiral", "flottiljamiral", "flotilleadmiral", "lippueamiraali":
		return "flotilla admiral"
	case "konteradmiral", "kontreadmiral", "kontraadmiral", "konteramiral", "kadm", "kontradmiral", "kontramiral":
		return "rear admiral"
	case "vizeadmiral", "viseadmiral", "viceadmiral", "viceamiral":
		return "vice admiral"
	case "konter", "kontra":
		return "rear"
	case "vize":
		return "vice"
	case "kapitan", "kapitaen", "kapitein":
		return "captain"
	case "see", "zs":
		return "sea"
	case "fregattenkapitan", "fregattenkapitaen":
		return "captain frigate"
	case "korvettenkapitan", "korvettenkapitaen":
		return "captain corvette"
	case "kapitanleutnant", "kapitaenleutnant", "kptlt":
		return "captain lieutenant"
	case "feldwebel", "unteroffizier":
		return "sergeant"
	case "heeres", "heer":
		return "army"
	case "marine":
		return "navy"
	case "luftwaffe":
		return "air force"
	case "generalarzt":
		return "brigadier general"
	case "generalstabsarzt":
		return "major general"
	case "generaloberstabsarzt":
		return "lieutenant general"
	case "oberstarzt":
		return "colonel"
	case "zee":
		return "sea"
	case "schout": // schout-bij-nacht
		return "rear admiral"
	case "kommandor", "kommendor":
		return "captain sea"
	case "kommandorkaptein", "kommandorkaptajn", "kommendorkapten":
		return "captain frigate"
	case "kaptein", "kaptajn", "kapten":
		return "captain"
	case "ter", "bij", "nacht":
		return drop
	case "zur", "ig", "ad", "dr", "der", "des", "im", "generalstab", "generalstabsdienst", "und", "dg":
		return drop
	}
	return ""
}
