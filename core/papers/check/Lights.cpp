#include "core/papers/check/Lights.h"

#include "core/papers/Words.h"

namespace xundu::papers::check {
namespace {

QString shapes() {
    using progress::Light;
    const LightWords words;
    QString all;
    for (const Light light : {Light::None, Light::Done, Light::Green, Light::Yellow, Light::Red})
        all += words.withShape(light, {}).trimmed();
    return all;
}

} // namespace

std::vector<Number> lightsIn(const QString& row) {
    static const QString known = shapes();
    std::vector<Number> lights;
    if (!row.contains(u'\t'))
        return lights;
    for (qsizetype begin = 0; begin < row.size(); ++begin) {
        if (!known.contains(row[begin]) || (begin > 0 && row[begin - 1] != u'\t'))
            continue;
        qsizetype word = begin + 1;
        while (word < row.size() && row[word] == u' ')
            ++word;
        qsizetype end = word;
        while (end < row.size() && row[end].isLetter())
            ++end;
        if (end > word)
            lights.push_back({begin, end - begin, row[begin] + row.sliced(word, end - word)});
    }
    return lights;
}

} // namespace xundu::papers::check
