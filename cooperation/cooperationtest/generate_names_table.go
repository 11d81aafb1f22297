package cooperationtest

// genName is a name: Latin spellings, of which the first is the usual one, and
// the state's own script where that is another.
type genName struct {
	latin  []string
	native string
}

// genCulture is how people of some states are called. Family names are made of
// the words for test, sample, example, mock, invented; Korean and Japanese ones
// have such a word for given name.
type genCulture struct {
	lang        string // of the native script
	familyFirst bool
	families    []genName
	givens      []genName
}

func latin(spellings ...string) genName { return genName{latin: spellings} }

func native(script string, spellings ...string) genName { return genName{spellings, script} }

var (
	genAzerbaijani = genCulture{
		families: []genName{
			latin("Testova-Sınaq", "Testova-Sinaq", "Testova-Synag"), latin("Nümunəyev", "Numunayev", "Numuneyev"), latin("Sınaqov", "Sinaqov", "Synagov"),
			latin("Uydurmazadə", "Uydurmazade"), latin("Örnəkli", "Ornakli", "Ornekli"), latin("Testov", "Testow"), latin("Fərziyev", "Farziyev", "Ferziyev"),
		},
		givens: []genName{
			latin("Əli", "Ali"), latin("Kərim", "Karim", "Kerim"), latin("Həsən", "Hasan", "Hassan"), latin("Rəşad", "Rashad", "Reshad"), latin("Elçin", "Elchin"),
			latin("Vüqar", "Vugar"), latin("Cavid", "Javid", "Djavid"), latin("Şahin", "Shahin"), latin("Günel", "Gunel"), latin("Zakir"),
		},
	}
	genRussian = genCulture{
		lang: "ru",
		families: []genName{
			native("Тестов", "Testov", "Testow", "Testoff"), native("Пробов", "Probov", "Probow"), native("Примеров", "Primerov", "Primerow"),
			native("Образцов", "Obraztsov", "Obrazcov", "Obraszow"), native("Вымыслов", "Vymyslov", "Wymyslow"), native("Макетов", "Maketov"), native("Условнов", "Uslovnov", "Uslownow"),
		},
		givens: []genName{
			native("Иван", "Ivan", "Iwan"), native("Сергей", "Sergei", "Sergey", "Sergej"), native("Юрий", "Yuri", "Yuriy", "Juri"), native("Алексей", "Alexei", "Aleksey", "Alexej"),
			native("Дмитрий", "Dmitry", "Dmitri", "Dmitrij"), native("Нурлан", "Nurlan"), native("Евгений", "Yevgeny", "Evgeny", "Jewgeni"), native("Руслан", "Ruslan"),
		},
	}
	genKorean = genCulture{
		lang: "ko", familyFirst: true,
		families: []genName{
			native("김", "Kim", "Gim"), native("이", "Lee", "Yi", "Rhee"), native("최", "Choi", "Choe"), native("박", "Park", "Pak", "Bak"),
			native("정", "Jung", "Jeong", "Chung"), native("조", "Cho", "Jo"), native("윤", "Yoon", "Yun"), native("유", "Yoo", "Yu"),
		},
		givens: []genName{
			native("시험", "Si-heom", "Siheom", "Shi-hom"), native("예제", "Ye-je", "Yeje", "Ye Je"), native("가상", "Ga-sang", "Gasang", "Ka-sang"),
			native("견본", "Gyeon-bon", "Gyeonbon", "Kyon-bon"), native("모의", "Mo-ui", "Moui", "Mo-eui"), native("허구", "Heo-gu", "Heogu", "Ho-ku"), native("표본", "Pyo-bon", "Pyobon"),
		},
	}
	genTurkish = genCulture{
		families: []genName{
			latin("Örnekoğlu", "Ornekoglu"), latin("Denemeci"), latin("Sınamaz", "Sinamaz"), latin("Uydurmaç", "Uydurmac"), latin("Numuneoğlu", "Numuneoglu"), latin("Varsayım", "Varsayim"),
		},
		givens: []genName{
			latin("Mehmet"), latin("Ayşe", "Ayse"), latin("Çağlar", "Caglar"), latin("İsmail", "Ismail"), latin("Gülşen", "Gulsen"), latin("Yaşar", "Yasar"), latin("Hülya", "Hulya"), latin("Oğuz", "Oguz"),
		},
	}
	genEnglish = genCulture{
		families: []genName{
			latin("Testwell", "Testwel"), latin("Sampleton"), latin("Mockford"), latin("Exampleby", "Exampleby-Smith"), latin("Placeholder"), latin("O'Dummy", "ODummy"), latin("McSample", "MacSample"), latin("Fakeington"),
		},
		givens: []genName{
			latin("John", "Jon"), latin("Catherine", "Katherine"), latin("Stephen", "Steven"), latin("Geoffrey", "Jeffrey"), latin("Anne", "Ann"), latin("Philip", "Phillip"), latin("Lesley", "Leslie"), latin("Robert", "Bob"),
		},
	}
	genGerman = genCulture{
		families: []genName{
			latin("Mustermann"), latin("Prüfer-Muster", "Pruefer-Muster", "Prufer-Muster"), latin("Beispieler"), latin("von Erfunden", "Erfunden"), latin("Vörbild", "Voerbild", "Vorbild"), latin("Testmüller", "Testmueller", "Testmuller"),
		},
		givens: []genName{
			latin("Jürgen", "Juergen", "Jurgen"), latin("Käthe", "Kaethe", "Kathe"), latin("Björn", "Bjoern", "Bjorn"), latin("Hans-Peter", "Hans Peter", "Hanspeter"), latin("Marie-Luise", "Marieluise"), latin("Günther", "Gunther", "Guenter"),
		},
	}
	genRomance = genCulture{
		families: []genName{
			latin("Échantillon", "Echantillon"), latin("Exemplaire"), latin("Campione-Prova", "Campione Prova"), latin("D'Esempio", "Desempio"), latin("Muestra"), latin("Ejemplar"), latin("Ficción", "Ficcion"), latin("Amostra"),
		},
		givens: []genName{
			latin("François", "Francois"), latin("José", "Jose"), latin("Hélène", "Helene"), latin("Niccolò", "Niccolo", "Nicolo"), latin("João", "Joao"), latin("Íñigo", "Inigo"), latin("Chloé", "Chloe"), latin("Ramón", "Ramon"),
		},
	}
	genNorthern = genCulture{
		families: []genName{
			latin("Przykładowski", "Przykladowski"), latin("Próbny", "Probny"), latin("Paraugs", "Paraug"), latin("Prøvestad", "Proevestad", "Provestad"), latin("Exempelsson"), latin("Esimerkkilä", "Esimerkkila"), latin("Testsson", "Testson"),
		},
		givens: []genName{
			latin("Łukasz", "Lukasz"), latin("Søren", "Soeren", "Soren"), latin("Åsa", "Aasa", "Asa"), latin("Jānis", "Janis"), latin("Päivi", "Paivi"), latin("Małgorzata", "Malgorzata"), latin("Håkon", "Haakon", "Hakon"),
		},
	}
	genJapanese = genCulture{
		lang: "ja", familyFirst: true,
		families: []genName{
			native("見本", "Mihon"), native("仮想", "Kasō", "Kaso", "Kasou"), native("例題", "Reidai"), native("試験", "Shiken"), native("模擬", "Mogi"),
		},
		givens: []genName{
			native("太郎", "Tarō", "Taro", "Tarou"), native("花子", "Hanako"), native("優子", "Yūko", "Yuko", "Yuuko"), native("健一", "Ken'ichi", "Kenichi"), native("純", "Jun"), native("昭二", "Shōji", "Shoji"),
		},
	}
	genGeorgian = genCulture{
		lang: "ka",
		families: []genName{
			native("ტესტაშვილი", "Testashvili"), native("ნიმუშიძე", "Nimushidze"), native("მაგალითაძე", "Magalitadze"), native("მოგონილი", "Mogonili"),
		},
		givens: []genName{
			native("გიორგი", "Giorgi", "Georgi"), native("ნინო", "Nino"), native("ირაკლი", "Irakli", "Irakly"), native("თინათინ", "Tinatin"), native("ვახტანგ", "Vakhtang", "Vaxtang"),
		},
	}
)
